/** 单个集团成员学校数: counted group by group where there is a roster, never for a place as a whole. */
export const groupSizeId = 'group_size';
