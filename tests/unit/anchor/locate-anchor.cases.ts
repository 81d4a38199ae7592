/** What becomes of a mark when the page is edited. `[…]` in `before` is what was marked. */
export type LocateCase = {
  readonly before: string;
  readonly after: string;
  /** The marked words where they are found, `[…]` around them; or the reason why they are not. */
  readonly expected: string;
  readonly why: string;
};

export const LOCATE_CASES: readonly LocateCase[] = [
  {
    before: 'Toàn xã đã trồng mới [200] cây quế trong năm.',
    after: 'Toàn xã đã trồng mới 200 nghìn cây quế trong năm.',
    expected: 'changed-number: 200 nghìn',
    why: 'a magnitude behind the marked digits makes another number, though it was not marked',
  },
  {
    before: 'Thu ngân sách của xã đạt [76,5] tỷ trong chín tháng.',
    after: 'Thu ngân sách của xã đạt 76,5 triệu trong chín tháng.',
    expected: 'changed-number: 76,5 triệu',
    why: 'so does another one than stood there',
  },
  {
    before: 'Thu ngân sách của xã đạt [76,5] tỷ trong chín tháng.',
    after: 'Thu ngân sách của cả xã đạt 76,5 tỉ trong chín tháng.',
    expected: 'Thu ngân sách của cả xã đạt [76,5] tỉ trong chín tháng.',
    why: 'the same magnitude spelled otherwise is the same number',
  },
  {
    before: 'Tỷ lệ hộ nghèo của xã còn [4,49]% vào cuối năm.',
    after: 'Tỷ lệ hộ nghèo của xã còn 4,49 điểm vào cuối năm.',
    expected: 'not-found',
    why: 'and so does one that is gone',
  },
  {
    before: 'Toàn xã đã trồng mới [200], nay lớn.',
    after: 'Cả xã đã trồng mới 200, nghìn cây nay lớn.',
    expected: 'Cả xã đã trồng mới [200], nghìn cây nay lớn.',
    why: 'behind a comma it says nothing of the number',
  },
  {
    before: 'Toàn xã đã trồng mới cây [quế] trên đồi.',
    after: 'Cả xã đã trồng mới cây quế nghìn năm trên đồi.',
    expected: 'Cả xã đã trồng mới cây [quế] nghìn năm trên đồi.',
    why: 'and nothing of words',
  },
  {
    before: 'Tỷ lệ hộ nghèo giảm còn [4,49%] vào cuối năm.',
    after: 'Tỷ lệ hộ nghèo giảm còn 4,49% vào cuối năm.',
    expected: 'Tỷ lệ hộ nghèo giảm còn [4,49%] vào cuối năm.',
    why: 'nothing changed',
  },
  {
    before: 'Tỷ lệ hộ nghèo giảm còn [4,49%] vào cuối năm.',
    after: 'Cập nhật lúc 9 giờ.\nTỷ lệ hộ nghèo giảm còn 4,49% vào cuối năm.',
    expected: 'Cập nhật lúc 9 giờ.\nTỷ lệ hộ nghèo giảm còn [4,49%] vào cuối năm.',
    why: 'a paragraph was put on top',
  },
  {
    before: 'Tỷ lệ hộ nghèo giảm còn [4,49%] vào cuối năm.',
    after: 'Tỷ lệ hộ nghèo giảm còn 4,29% vào cuối năm.',
    expected: 'changed-number: 4,29%',
    why: 'the paper corrected a digit: the mark must not follow',
  },
  {
    before: 'Thu ngân sách của huyện đạt [76,5 tỷ đồng] trong chín tháng.',
    after: 'Thu ngân sách của huyện đạt 76,5 triệu đồng trong chín tháng.',
    expected: 'changed-number: 76,5 triệu đồng',
    why: 'the same digits with another magnitude are another number',
  },
  {
    before: 'Thu ngân sách của huyện đạt [76,5 tỷ đồng] trong chín tháng.',
    after: 'Thu ngân sách của huyện đạt 76,5 tỉ đồng trong chín tháng.',
    expected: 'Thu ngân sách của huyện đạt [76,5 tỉ đồng] trong chín tháng.',
    why: 'two spellings of one magnitude',
  },
  {
    before: 'Thu nhập bình quân đạt [39 triệu đồng/năm], tăng khá.',
    after: 'Thu nhập bình quân đạt 39\u00a0triệu\u00a0đồng/năm, tăng khá.',
    expected: 'Thu nhập bình quân đạt [39\u00a0triệu\u00a0đồng/năm], tăng khá.',
    why: 'no-break spaces inside the marked words',
  },
  {
    before: 'Thu nhập bình quân đạt [39 triệu đồng/năm], tăng khá.',
    after: 'Thu nhập bình quân đạt 139 triệu đồng/năm, tăng khá.',
    expected: 'changed-number: 139 triệu đồng/năm',
    why: '"39" inside "139" is not 39',
  },
  {
    before: 'Thu nhập bình quân đạt [39 triệu đồng/năm], tăng khá.',
    after: 'Thu nhập bình quân đạt 39,5 triệu đồng/năm, tăng khá.',
    expected: 'changed-number: 39,5 triệu đồng/năm',
    why: 'a decimal was added',
  },
  {
    before: 'Đàn trâu tăng 10%.\nĐàn lợn tăng [10%].\nĐàn gia cầm tăng 10%.',
    after: 'Đàn gia cầm tăng 10%.\nĐàn trâu tăng 10%.\nĐàn lợn tăng 10%.',
    expected: 'Đàn gia cầm tăng 10%.\nĐàn trâu tăng 10%.\nĐàn lợn tăng [10%].',
    why: 'a repeated number is told by its own sentence',
  },
  {
    before: 'Đàn trâu tăng 10%.\nĐàn lợn tăng [10%].\nĐàn gia cầm tăng 10%.',
    after: 'Đàn trâu tăng 10%.\nĐàn gia cầm tăng 10%.',
    expected: 'not-found',
    why: 'its sentence is gone; the same number elsewhere is about something else',
  },
  {
    before: 'Xã Minh Hòa có [19 tiêu chí] đạt chuẩn.\nXã Minh Tân có 18 tiêu chí đạt chuẩn.',
    after: 'Xã Minh Tân có 19 tiêu chí đạt chuẩn.',
    expected: 'not-found',
    why: 'another commune now has that number: a name decides',
  },
  {
    before: 'Toàn huyện có [16/16 xã] đạt chuẩn nông thôn mới.',
    after: 'Toàn huyện có 15/16 xã đạt chuẩn nông thôn mới.',
    expected: 'changed-number: 15/16 xã',
    why: 'one part of a fraction changed',
  },
  {
    before: 'Doanh thu du lịch tăng [12,5%] so với cùng kỳ năm trước.',
    after: 'Tổng doanh thu từ du lịch ước tăng 12,5% so với cùng kỳ.',
    expected: 'Tổng doanh thu từ du lịch ước tăng [12,5%] so với cùng kỳ.',
    why: 'the sentence was reworded around the number',
  },
  {
    before: 'Chủ trì hội nghị là đồng chí [Lò Văn Nghị], Bí thư Đảng ủy.',
    after: 'Bí thư Đảng ủy Lò Văn Nghị phát biểu khai mạc.',
    expected: 'Bí thư Đảng ủy [Lò Văn Nghị] phát biểu khai mạc.',
    why: 'a full name is the same person anywhere',
  },
  {
    before: 'Ông nói: [“Người dân phải được hưởng lợi từ rừng của chính mình”].',
    after: 'Ông nhấn mạnh: “Người dân phải được hưởng lợi từ chính rừng của mình”.',
    expected: 'Ông nhấn mạnh: [“Người dân phải được hưởng lợi từ chính rừng của mình”].',
    why: 'a lightly edited quotation',
  },
  {
    before: 'Ông nói: [“Xã sẽ vận động 120 hộ dân hiến đất mở rộng đường vào bản”].',
    after: 'Ông nói: “Xã sẽ vận động 210 hộ dân hiến đất mở rộng đường vào bản”.',
    expected: 'changed-number: Xã sẽ vận động 210 hộ dân hiến đất mở rộng đường vào bản',
    why: 'a number inside a quotation was corrected',
  },
  {
    before: 'Thôn Đoài: tỷ lệ hộ dùng nước sạch đạt [95%].\nThôn Đông: tỷ lệ hộ dùng nước sạch đạt 95%.',
    after: 'Thôn Đoài: tỷ lệ hộ dùng nước sạch đạt 96%.\nThôn Đông: tỷ lệ hộ dùng nước sạch đạt 95%.',
    expected: 'changed-number: 96%',
    why: 'the neighbour in the list fits word for word, but the nearer place was corrected',
  },
  {
    before: 'Có 24/27 xã về đích, [203 trường] đạt chuẩn quốc gia.',
    after: 'Có 24/27 xã về đích, 203 trườngg đạt chuẩn quốc gia.',
    expected: 'Có 24/27 xã về đích, [203 trườngg] đạt chuẩn quốc gia.',
    why: 'a letter too many in the unit is a slip of the paper, and no other number of the sentence an alarm',
  },
  {
    before: 'Thương lái mua tại vườn với giá [8.200 đogn] mỗi ki-lô-gam.',
    after: 'Thương lái mua tại vườn với giá 8.200 đồng mỗi ki-lô-gam.',
    expected: 'Thương lái mua tại vườn với giá [8.200 đồng] mỗi ki-lô-gam.',
    why: 'two letters that had changed places are put right',
  },
  {
    before: 'Tuyến đường mới mở dài [11 km] qua ba thôn của xã.',
    after: 'Tuyến đường mới mở dài 11 cm qua ba thôn của xã.',
    expected: 'not-found',
    why: 'in a short word one letter makes another unit',
  },
  {
    before: 'Tuyến đường mới mở cần [11 triệu] viên gạch của ba thôn.',
    after: 'Tuyến đường mới mở cần 11 triệt viên gạch của ba thôn.',
    expected: 'changed-number: 11',
    why: 'a magnitude is part of the number and is never guessed',
  },
  {
    before: '[4,49%] là tỷ lệ hộ nghèo của xã vào cuối năm.',
    after: '4,29% là tỷ lệ hộ nghèo của xã vào cuối năm.',
    expected: 'changed-number: 4,29%',
    why: 'at the beginning only what follows tells the place',
  },
  {
    before: 'Tỷ lệ hộ nghèo của xã vào cuối năm: [4,49%]',
    after: 'Tỷ lệ hộ nghèo của xã vào cuối năm: 4,29%',
    expected: 'changed-number: 4,29%',
    why: 'at the end only what stands before tells the place',
  },
  {
    before: 'Đàn gia súc của xã mỗi năm tăng bình quân [5 - 7%] so với kỳ trước.',
    after: 'Đàn gia súc của xã mỗi năm tăng bình quân 5 - 8% so với kỳ trước.',
    expected: 'changed-number: 5 - 8%',
    why: 'the upper end of a range was corrected',
  },
  {
    before: 'Đàn gia súc của xã mỗi năm tăng bình quân [5 - 7%] so với kỳ trước.',
    after: 'Đàn gia súc của xã mỗi năm tăng bình quân 6% so với kỳ trước.',
    expected: 'changed-number: 6%',
    why: 'a range became one number',
  },
  {
    before: 'Xã được công nhận đạt chuẩn [nông thôn mới] từ năm trước.',
    after: 'Xã được công nhận đạt chuẩn đô thị văn minh từ năm trước.',
    expected: 'not-found',
    why: 'words without a number have no number that could have changed',
  },
  {
    before: 'Toàn huyện có [16 xã] đạt chuẩn.\nHuyện bên có 12 xã đạt chuẩn.',
    after: 'Toàn huyện có 17 xã đạt chuẩn.\nHuyện bên có 16 xã đạt chuẩn.',
    expected: 'changed-number: 17 xã',
    why: 'the neighbour’s new number is not the old one of this place',
  },
  {
    before: '[16 xã] đạt chuẩn nông thôn mới nâng cao.',
    after: '116 xã đạt chuẩn nông thôn mới nâng cao.',
    expected: 'changed-number: 116 xã',
    why: 'at the beginning of a text nothing may stand before the number, not even a digit',
  },
  {
    before: 'Tỷ lệ hộ nghèo của toàn xã năm nay còn [4,4]',
    after: 'Tỷ lệ hộ nghèo của toàn xã năm nay còn 4,49',
    expected: 'changed-number: 4,49',
    why: 'nor behind it at the end',
  },
];
