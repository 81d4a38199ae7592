/**
 * Names of industries, of groups of goods and of consumer prices in official statistics (VSIC 2018, Decision 27/2018/QĐ-TTg; the
 * monthly reports of the statistics offices) that hold commas: no member of such a name is measured alone. A semicolon may
 * stand for any comma.
 */
export const OFFICIAL_NAMES: readonly string[] = [
  'cung cấp nước, hoạt động quản lý và xử lý rác thải, nước thải',
  'cung cấp nước, quản lý và xử lý rác thải, nước thải',
  'cung cấp nước và xử lý rác thải, nước thải',
  'thu gom, xử lý và tiêu hủy rác thải, tái chế phế liệu',
  'khai thác, xử lý và cung cấp nước',
  'sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí',
  'sản xuất và phân phối điện, khí đốt, nước',
  'bán buôn và bán lẻ, sửa chữa ô tô, mô tô, xe máy và xe có động cơ khác',
  'sửa chữa ô tô, mô tô, xe máy và xe có động cơ khác',
  'sửa chữa xe có động cơ, mô tô, xe máy',
  'vận tải, kho bãi',
  'lưu trú, ăn uống',
  'tài chính, ngân hàng và bảo hiểm',
  'chuyên môn, khoa học và công nghệ',
  'nghệ thuật, vui chơi và giải trí',
  'chế biến gỗ và sản xuất sản phẩm từ gỗ, tre, nứa',
  'sản xuất giường, tủ, bàn, ghế',
  'sản xuất sản phẩm điện tử, máy vi tính và sản phẩm quang học',
  'sản xuất than cốc, sản phẩm dầu mỏ tinh chế',
  'sản xuất thuốc, hóa dược và dược liệu',
  'sửa chữa, bảo dưỡng và lắp đặt máy móc và thiết bị',
  'nhà ở, điện, nước, chất đốt và vật liệu xây dựng',
  'may mặc, mũ nón và giày dép',
  'may mặc, mũ nón, giày dép',
  'văn hóa, giải trí và du lịch',
  'đồ dùng, dụng cụ, trang thiết bị gia đình',
  'đồ dùng, dụng cụ và trang thiết bị gia đình',
  'vật phẩm văn hóa, giáo dục',
  'đá quý, kim loại quý',
  'lương thực, thực phẩm',
  'xăng, dầu các loại',
  'xăng, dầu',
];
