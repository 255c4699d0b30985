import { createHash } from "node:crypto";
import { readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { modelFolder, tinyOnnx } from "./model-fixtures.ts";
import { checkModelFolder } from "./model-folder.ts";
import type { ModelKind } from "./model-kinds.ts";
import { readOnnxMetadata } from "./onnx-metadata.ts";

const KINDS: readonly ModelKind[] = ["parakeet-tdt", "streaming-transducer", "kokoro", "vits"];

function problemOf(kind: ModelKind, folder: string): string {
  try {
    checkModelFolder("sherpa", kind, folder);
    return "";
  } catch (error) {
    expect(error).toMatchObject({ code: "SPEECH_MODEL_INVALID" });
    return (error as Error).message;
  }
}

describe("the check of a model's folder", () => {
  it.each(KINDS)("passes a whole folder of kind %s and gives the path of each part", (kind) => {
    const folder = modelFolder(kind);
    expect(checkModelFolder("sherpa", kind, folder).tokens).toBe(join(folder, "tokens.txt"));
  });

  it.each(KINDS)(
    "refuses a folder of kind %s without one of its files, with an empty one, cut short or garbage",
    (kind) => {
      const name = kind === "kokoro" || kind === "vits" ? "model.onnx" : "encoder.onnx";
      const file = join(modelFolder(kind), name);
      const folder = join(file, "..");
      truncateSync(file, readFileSync(file).length - 3);
      expect(problemOf(kind, folder)).toContain(`${name} is not a whole ONNX file`);
      writeFileSync(file, "<html>404 Not Found</html>".repeat(100));
      expect(problemOf(kind, folder)).toContain(`${name} is not a whole ONNX file`);
      writeFileSync(file, "");
      expect(problemOf(kind, folder)).toContain(`${name} is empty`);
      rmSync(file);
      expect(problemOf(kind, folder)).toMatch(/(encoder|model)\S*\.onnx is missing/);
    },
  );

  it("names the metadata that a model of another kind lacks", () => {
    const folder = modelFolder("parakeet-tdt");
    writeFileSync(join(folder, "encoder.onnx"), tinyOnnx({ subsampling_factor: "8" }));
    expect(problemOf("parakeet-tdt", folder)).toContain("its metadata has no vocab_size");
    const streaming = modelFolder("streaming-transducer");
    writeFileSync(
      join(streaming, "encoder.onnx"),
      tinyOnnx({ model_type: "whisper", T: "1", decode_chunk_len: "1" }),
    );
    expect(problemOf("streaming-transducer", streaming)).toContain("model_type");
  });

  it("refuses tokens without numbers and voices of another size", () => {
    const folder = modelFolder("kokoro");
    writeFileSync(join(folder, "voices.bin"), Buffer.alloc(12));
    expect(problemOf("kokoro", folder)).toContain("voices.bin");
    writeFileSync(join(folder, "tokens.txt"), "<blk> 0\nhello\n");
    expect(problemOf("kokoro", folder)).toContain("line 2");
  });

  it("compares checksums where the folder has a list of them", () => {
    const folder = modelFolder("vits");
    const sum = createHash("sha256")
      .update(readFileSync(join(folder, "model.onnx")))
      .digest("hex");
    writeFileSync(join(folder, "SHA256SUMS"), `${sum}  model.onnx\n`);
    expect(problemOf("vits", folder)).toBe("");
    writeFileSync(join(folder, "model.onnx"), tinyOnnx({ sample_rate: "8000" }));
    expect(problemOf("vits", folder)).toContain("checksum");
    writeFileSync(join(folder, "SHA256SUMS"), `${sum}  ../model.onnx\n`);
    expect(problemOf("vits", folder)).toContain("SHA256SUMS");
  });

  it("refuses a folder that is not there", () => {
    expect(problemOf("vits", "/nonexistent")).toContain("cannot be read");
  });
});

describe("the reader of ONNX metadata", () => {
  const folder = modelFolder("vits");
  const file = join(folder, "any.onnx");

  it("reads every entry back", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string({ maxLength: 400 })), (entries) => {
        writeFileSync(file, tinyOnnx(entries));
        const metadata = readOnnxMetadata(file);
        expect(metadata).toBeInstanceOf(Map);
        for (const [key, value] of Object.entries(entries))
          expect((metadata as Map<string, string>).get(key)).toBe(Buffer.from(value).toString());
      }),
      { numRuns: 50 },
    );
  });

  it("survives any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        writeFileSync(file, bytes);
        readOnnxMetadata(file);
      }),
      { numRuns: 200 },
    );
  });
});
