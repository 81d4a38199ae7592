import { svgFile } from './save-svg';

/** Dots for each unit of the drawing: sharp in a report that is printed. */
const SCALE = 2;

/** The chart as a picture of dots, for programs that take no drawings; null where the browser cannot draw it. */
export const pngFile = async (chart: SVGSVGElement): Promise<Blob | null> => {
  const { width, height } = chart.viewBox.baseVal;
  const address = URL.createObjectURL(new Blob([svgFile(chart)], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width * SCALE, height * SCALE);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } catch {
    return null; // a drawing that cannot be decoded
  } finally {
    URL.revokeObjectURL(address);
  }
};
