import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const gallerySchema = z.strictObject({
  attacks: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      group: z.string(),
      text: z.string().optional(),
      turns: z.array(z.string()).optional(),
      teaches: z.string(),
      expect: z.enum(["refuse", "deflect", "triage", "safe"]),
    }),
  ),
});

export type GalleryAttack = z.output<typeof gallerySchema>["attacks"][number];

/** Reads the attacks that the page offers to try. */
export function readGallery(file: string): readonly GalleryAttack[] {
  return gallerySchema.parse(parse(readFileSync(file, "utf8"))).attacks;
}
