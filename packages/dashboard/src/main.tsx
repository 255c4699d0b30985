import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./base.css";
import "./ui/ui.css";
import { Room } from "./room/room.tsx";

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Room />
    </StrictMode>,
  );
}
