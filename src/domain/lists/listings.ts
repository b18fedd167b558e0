/** 名单完整性: `open` when the source names some members and adds 等: counts from it are floors. */
export const listings = { complete: '完整', open: '未列全' } as const;

export type Listing = keyof typeof listings;
