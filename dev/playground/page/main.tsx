import { render } from "preact";
import { App } from "./app.tsx";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "./styles.css";

const place = document.getElementById("page");
if (!place) throw new Error("The page has no place for the playground");
const person = new URLSearchParams(location.search).get("as") ?? "ann@example.com";
render(<App person={person} />, place);
