import { part } from "./dom.ts";

const key = "explorer-theme";

/** What was chosen on an earlier visit; a browser may forbid a page from a disk to remember. */
function remembered(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(theme: string): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // It holds for this visit.
  }
}

/** Follows the system's light or dark until one is chosen. Sends `themechange` to the document. */
export function showTheme(): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const toggle = part("theme");
  let chosen = remembered();
  const show = () => {
    const theme = chosen ?? (system.matches ? "dark" : "light");
    document.documentElement.dataset["theme"] = theme;
    toggle.textContent = theme === "dark" ? "Light" : "Dark";
    toggle.setAttribute("aria-label", theme === "dark" ? "Light colours" : "Dark colours");
    document.dispatchEvent(new Event("themechange"));
  };
  system.addEventListener("change", show);
  toggle.addEventListener("click", () => {
    chosen = document.documentElement.dataset["theme"] === "dark" ? "light" : "dark";
    remember(chosen);
    show();
  });
  show();
}
