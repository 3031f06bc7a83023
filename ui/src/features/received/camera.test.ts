import { describe, expect, it } from "vitest";
import { closeCamera, greyOf, hasCamera, middle, openCamera } from "./camera";

const devices = (getUserMedia: () => Promise<unknown>): MediaDevices => ({ getUserMedia }) as unknown as MediaDevices;

describe("a camera's picture", () => {
  it("is looked at in the middle, where a code is held", () => {
    expect(middle(1280, 720)).toEqual({ x: 280, y: 0, side: 720 });
    expect(middle(720, 1281)).toEqual({ x: 0, y: 280, side: 720 });
    expect(middle(0, 0)).toEqual({ x: 0, y: 0, side: 0 });
  });

  it("becomes grey as the eye weighs colours", () => {
    const rgba = new Uint8ClampedArray([255, 255, 255, 255, 0, 0, 0, 255, 255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255]);
    expect([...greyOf(rgba)]).toEqual([255, 0, 76, 149, 28]);
  });
});

describe("the camera", () => {
  it("is not there where the page may not ask for one", async () => {
    expect(hasCamera(undefined)).toBe(false);
    expect(hasCamera({} as MediaDevices)).toBe(false);
    expect(await openCamera(undefined)).toBeNull();
  });

  it("is not there when it is refused", async () => {
    const refusing = devices(() => Promise.reject(new Error("NotAllowedError")));
    expect(hasCamera(refusing)).toBe(true);
    expect(await openCamera(refusing)).toBeNull();
  });

  it("is let go with every track", async () => {
    let stopped = 0;
    const stream = { getTracks: () => [{ stop: () => stopped++ }, { stop: () => stopped++ }] };
    closeCamera(await openCamera(devices(() => Promise.resolve(stream))));
    expect(stopped).toBe(2);
    closeCamera(null);
  });
});
