import { describe, expect, it } from "vitest";
import { keepLight } from "./light";

class Page extends EventTarget {
  visibilityState = "visible";
}

function lock() {
  const log: string[] = [];
  return {
    log,
    request: () => {
      log.push("asked");
      return Promise.resolve({ release: () => Promise.resolve(void log.push("released")) });
    },
  };
}

const settled = () => new Promise((done) => setTimeout(done, 0));

describe("the screen is kept light", () => {
  it("from the first code until the page is left, also after it was hidden", async () => {
    const page = new Page();
    const held = lock();
    const stop = keepLight(page as unknown as Document, held);
    await settled();
    page.dispatchEvent(new Event("visibilitychange"));
    await settled();
    stop();
    page.dispatchEvent(new Event("visibilitychange"));
    await settled();
    expect(held.log).toEqual(["asked", "asked", "released"]);
  });

  it("is let go at once when the page was left before the system answered", async () => {
    const held = lock();
    keepLight(new Page() as unknown as Document, held)();
    await settled();
    expect(held.log).toEqual(["asked", "released"]);
  });

  it("does without where the system has no such thing, or refuses", async () => {
    const page = new Page() as unknown as Document;
    keepLight(page, undefined)();
    keepLight(page, { request: () => Promise.reject(new Error("refused")) })();
    await settled();
  });
});
