import { list } from './list';

/**
 * Sets of words of which one stands where another could: who names one of them after another leaves out what both are said
 * of ("học phí ở thành thị 105.000 đồng, nông thôn 55.000 đồng"). Only sets whose words alone measure nothing.
 */
export const PARADIGMS: readonly (readonly string[])[] = [
  list('thành thị, nông thôn, miền núi, đồng bằng, miền xuôi, vùng cao'),
  list('nam giới, nữ giới, nam, nữ'),
  list('mầm non, nhà trẻ, mẫu giáo, tiểu học, thcs, thpt, trung học cơ sở, trung học phổ thông'),
  list('sau đại học, đại học, cao đẳng, trung cấp, sơ cấp'),
  list('bắt buộc, tự nguyện'),
  list('trực tiếp, trực tuyến'),
  list('đường bộ, đường sắt, đường thủy, đường thủy nội địa, đường thuỷ, đường thuỷ nội địa'),
  list('loại 1, loại 2, loại 3, loại i, loại ii, loại iii, loại một, loại hai'),
  list('vùng 1, vùng 2, vùng 3, vùng i, vùng ii, vùng iii, vùng iv'),
];
