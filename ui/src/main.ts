// Starts the window: styles, the app, the first question to the core.
import { mount } from "svelte";
import App from "./App.svelte";
import { app } from "./lib/app.svelte";
import "./lib/fonts.css";
import "./lib/tokens.css";
import "./lib/base.css";

const target = document.getElementById("app");
if (target) {
  mount(App, { target });
  void app.begin();
}
