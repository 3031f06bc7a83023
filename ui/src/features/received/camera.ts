// A camera's pictures as grey pixels for the core. No picture is kept: each is looked at and gone.

/** Pixels on a side of what is looked at: enough for the codes, little enough to be quick. */
export const LOOK = 720;

/** Whether the page may ask for a camera at all. */
export function hasCamera(devices: MediaDevices | undefined = globalThis.navigator?.mediaDevices): boolean {
  return typeof devices?.getUserMedia === "function";
}

/** Opens the camera at the back, where there is one; null when there is none or it is refused. */
export async function openCamera(devices: MediaDevices | undefined = globalThis.navigator?.mediaDevices): Promise<MediaStream | null> {
  if (!hasCamera(devices)) return null;
  const video = { facingMode: "environment", width: { ideal: 1280 }, height: { ideal: 720 } };
  return (await devices?.getUserMedia({ video, audio: false }).catch(() => null)) ?? null;
}

export function closeCamera(stream: MediaStream | null): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

/** The largest square in the middle: a code is held there. */
export function middle(width: number, height: number): { x: number; y: number; side: number } {
  const side = Math.min(width, height);
  return { x: Math.floor((width - side) / 2), y: Math.floor((height - side) / 2), side };
}

/** Colours to grey, as the eye weighs them (ITU-R BT.601). */
export function greyOf(rgba: Uint8ClampedArray): Uint8Array<ArrayBuffer> {
  const grey = new Uint8Array(rgba.length >> 2);
  for (let i = 0; i < grey.length; i++) {
    const [r = 0, g = 0, b = 0] = [rgba[4 * i], rgba[4 * i + 1], rgba[4 * i + 2]];
    grey[i] = (77 * r + 150 * g + 29 * b) >> 8;
  }
  return grey;
}

/** What the camera sees now, in grey; null while it has no picture yet. */
export function look(video: HTMLVideoElement, canvas: HTMLCanvasElement): { width: number; pixels: Blob } | null {
  const { x, y, side } = middle(video.videoWidth, video.videoHeight);
  if (side === 0) return null;
  const width = Math.min(side, LOOK);
  canvas.width = width;
  canvas.height = width;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(video, x, y, side, side, 0, 0, width, width);
  return { width, pixels: new Blob([greyOf(context.getImageData(0, 0, width, width).data)]) };
}
