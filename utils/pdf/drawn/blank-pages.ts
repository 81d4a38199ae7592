import { type Matrix, matrixOf, multiply, numbersOf, type PdfLibrary, type PdfOperators } from './pdf-library';
import { pathPaints } from './rulings';

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** Points: a unit square, in which pictures are drawn, made larger than this holds one. The pictures themselves are not handed over. */
const SMALLEST_PICTURE = 40;
const isPictureSized = ([a, b, c, d]: Matrix): boolean =>
  Math.abs(a) + Math.abs(b) > SMALLEST_PICTURE && Math.abs(c) + Math.abs(d) > SMALLEST_PICTURE;

/**
 * Whether a page draws neither a path nor has room made for a picture: the empty back of a sheet, which word processors fill with a clipping box
 * and a space. What a scanner leaves is one large picture.
 */
export const drawsNothing = ({ fnArray, argsArray }: PdfOperators, library: PdfLibrary): boolean => {
  const { OPS } = library;
  const paints = pathPaints(library);
  const kept: Matrix[] = [];
  let matrix = IDENTITY;
  return !fnArray.some((operator, index) => {
    const args = argsArray[index];
    const list: readonly unknown[] = Array.isArray(args) ? args : [];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) kept.push(matrix);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? IDENTITY;
    if (operator === OPS.transform) matrix = multiply(matrix, matrixOf(numbersOf(args)));
    if (operator === OPS.paintFormXObjectBegin) matrix = multiply(matrix, matrixOf(numbersOf(list[0])));
    return isPictureSized(matrix) || (operator === OPS.constructPath && paints.has(Number(list[0])));
  });
};
