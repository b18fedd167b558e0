/** 办学性质. */
export const ownerships = { public: '公办', private: '民办' } as const;

export type Ownership = keyof typeof ownerships;
