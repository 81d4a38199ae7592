import { phraseList } from './phrase-list';

/** A name after one of these and a colon made the text or the picture: it belongs to the metadata, not to the people. */
export const CREDIT_LABELS: readonly string[] = phraseList(`
  ảnh, hình, tin, bài, bài viết, hình ảnh, ảnh minh họa, ảnh tư liệu, video, clip, đồ họa, thiết kế, kỹ thuật, tác giả, thực hiện
  nguồn, nguồn ảnh, theo, biên tập, ghi chép, phóng sự, trình bày, nội dung, dàn trang, biên soạn, tổng hợp, ghi, lời, thơ, nhạc
  người viết, phóng viên, infographic, emagazine, longform, photo, quay phim, dựng phim, dịch, biên dịch, minh họa, audio, podcast
  pv, ctv, btv, nhóm pv, nhóm phóng viên, nhóm tác giả, nhóm ctv, nhóm pv ctv
`);

/** After a name alone in brackets: "Lê Hoàng Phước (thực hiện)". */
export const CREDIT_DEEDS: readonly string[] = phraseList(
  'thực hiện, ghi, lược ghi, tổng hợp, biên soạn, dịch, sưu tầm, t/h, th, ctv',
);
