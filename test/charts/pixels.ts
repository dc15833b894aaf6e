import { createCanvas, loadImage } from '@napi-rs/canvas';

/** Red, green, blue and opacity of every pixel. */
export async function pixelsOf(png: Buffer): Promise<{ width: number; height: number; data: Uint8ClampedArray }> {
  const image = await loadImage(png);
  const { width, height } = image;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

/** Share of pixels of which a channel differs by more than a quarter; 1 when the sizes differ. Soft edges may vary by machine. */
export async function difference(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = [await pixelsOf(one), await pixelsOf(other)];
  if (a.width !== b.width || a.height !== b.height) return 1;
  let different = 0;
  for (let pixel = 0; pixel < a.data.length; pixel += 4) {
    const differs = [0, 1, 2, 3].some(
      (channel) => Math.abs((a.data[pixel + channel] ?? 0) - (b.data[pixel + channel] ?? 0)) > 64,
    );
    if (differs) different += 1;
  }
  return different / (a.width * a.height);
}
