import { list } from './list';

/**
 * Sets of words of which one stands where another could: who names one of them after another leaves out what both are said
 * of ("học phí ở thành thị 105.000 đồng, nông thôn 55.000 đồng"). Only sets whose words alone measure nothing.
 */
export const PARADIGMS: readonly (readonly string[])[] = [
  list('thành thị, đô thị, nông thôn, miền núi, đồng bằng, miền xuôi, vùng cao'),
  list('nam giới, nữ giới, nam, nữ'),
  list('mầm non, nhà trẻ, mẫu giáo, tiểu học, thcs, thpt, trung học cơ sở, trung học phổ thông'),
  list('huy chương vàng, huy chương bạc, huy chương đồng, hcv, hcb, hcđ'),
  list('sau đại học, đại học, cao đẳng, trung cấp, sơ cấp'),
  list('bắt buộc, tự nguyện'),
  list('người lớn, trẻ em'),
  list('trực tiếp, trực tuyến'),
  list('đường bộ, đường sắt, đường thủy, đường thủy nội địa, đường thuỷ, đường thuỷ nội địa'),
  list('loại 1, loại 2, loại 3, loại i, loại ii, loại iii, loại một, loại hai'),
  list('ngắn hạn, trung hạn, dài hạn, trung và dài hạn, trung dài hạn, trung - dài hạn'),
  list('trước hạn, đúng hạn, trước và đúng hạn, trước hạn và đúng hạn, quá hạn, trễ hạn, chưa đến hạn, trong hạn'),
  list('tiền mặt, chuyển khoản, hiện vật, bằng tiền, bằng hiện vật'),
  list('nội trú, ngoại trú'),
  list('công lập, ngoài công lập, tư thục, dân lập'),
  list('mua vào, bán ra'),
  list('cấp trung ương, cấp quốc gia, cấp tỉnh, cấp huyện, cấp xã, cấp cơ sở'),
  list('thể nhẹ cân, thể thấp còi, thể gầy còm'),
  list('thường xuyên, đột xuất, định kỳ, chuyên đề'),
  list('vùng 1, vùng 2, vùng 3, vùng i, vùng ii, vùng iii, vùng iv'),
];
