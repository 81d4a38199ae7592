import type { Clipping } from '@/utils/model';
import { isoDay } from '../dates';
import type { Column } from './column';

type ClippingColumn = Column<Clipping>;

/** Key of a clipping in every table. */
export const CLIPPING_ID_COLUMN: ClippingColumn = {
  name: 'clipping_id',
  type: 'identifier',
  titleVi: 'Mã bản lưu',
  descriptionVi: 'Mã riêng của bản lưu, không đổi giữa các lần xuất.',
  required: true,
  read: ({ id }) => id,
};

/** Where and when an article appeared, and who wrote it. */
export const ARTICLE_COLUMNS: readonly ClippingColumn[] = [
  {
    name: 'title',
    type: 'text',
    titleVi: 'Tiêu đề',
    descriptionVi: 'Tiêu đề của bài báo.',
    read: ({ title }) => title,
  },
  {
    name: 'site',
    type: 'text',
    titleVi: 'Báo',
    descriptionVi: 'Tên miền của trang, không có "www.".',
    read: ({ site }) => site,
  },
  {
    name: 'published_at',
    type: 'moment',
    titleVi: 'Đăng lúc',
    descriptionVi: 'Ngày hoặc ngày giờ đăng bài, chính xác như trang ghi (giờ Việt Nam).',
    read: ({ publishedAt }) => publishedAt,
  },
  {
    name: 'published_on',
    type: 'date',
    titleVi: 'Ngày đăng',
    descriptionVi: 'Ngày đăng bài.',
    read: ({ publishedAt }) => isoDay(publishedAt),
  },
  {
    name: 'byline',
    type: 'text',
    titleVi: 'Tác giả',
    descriptionVi: 'Người viết, không phải tên báo; nhiều người cách nhau bằng dấu phẩy.',
    read: ({ byline }) => byline,
  },
  {
    name: 'url',
    type: 'url',
    titleVi: 'Địa chỉ',
    descriptionVi: 'Địa chỉ của bài lúc lưu.',
    read: ({ url }) => url,
  },
];

export const CLIPPED_AT_COLUMN: ClippingColumn = {
  name: 'clipped_at',
  type: 'datetime',
  titleVi: 'Lưu lúc',
  descriptionVi: 'Thời điểm lưu bài vào Trích Báo.',
  required: true,
  read: ({ clippedAt }) => clippedAt,
};
