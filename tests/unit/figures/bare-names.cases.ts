import type { NamesCase } from './names-case';

/** Headlines that begin with the bare name of a place, or end with by when: neither is measured. Every sentence written for this table. */
export const BARE_NAMES: readonly NamesCase[] = [
  { text: 'Nậm Chạc trồng mới 410 ha sa nhân trước mùa khô', names: ['figure 410 ha: trồng mới sa nhân'] },
  { text: 'Bản Xèo gieo cấy 860 ha lúa nương', names: ['figure 860 ha: gieo cấy lúa nương'] },
  { text: 'Y Tý Sa nâng cấp 9 km đường ra chợ', names: ['figure 9 km: nâng cấp đường ra chợ'] },
  {
    text: 'Tân Dương nghiệm thu 22 công trình thủy lợi',
    names: ['figure 22 công trình: nghiệm thu công trình thủy lợi'],
  },
  { text: 'Sín Chéng hoàn thành 7,5 km đường bản trước mùa mưa', names: ['figure 7,5 km: hoàn thành đường bản'] },
  { text: 'Cam Cọn đón 9.400 lượt khách dịp nghỉ lễ 2/9', names: ['figure 9.400 lượt khách: đón lượt khách'] },
  // what opens the line is no name, or what it does is part of one
  { text: 'Vụ Đông Xuân gieo sạ 3.100 ha', names: ['figure 3.100 ha: Vụ Đông Xuân gieo sạ'] },
  { text: 'Đông Xuân gieo sạ đạt 3.100 ha', names: ['figure 3.100 ha: Đông Xuân gieo sạ'] },
  { text: 'GRDP bình quân đạt 84 triệu đồng/người', names: ['figure 84 triệu đồng/người: GRDP bình quân'] },
];
