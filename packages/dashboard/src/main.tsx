import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { LinePage } from "./line-page.tsx";
import "./styles.css";

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <LinePage />
    </StrictMode>,
  );
}
