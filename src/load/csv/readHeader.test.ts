import { describe, expect, it } from 'vitest';
import { linesOf } from '../workspaceFixture.ts';

const places = (header: string, row = 'suichang,遂昌县,county') =>
  linesOf({ 'data/places.csv': `${header}\n${row}\n` });

describe('the header of a table', () => {
  it('may be in English or Chinese, in any letter case and with blanks around', () => {
    expect(places('place,name,level')).toEqual([]);
    expect(places('地方编码,地方名称,层级')).toEqual([]);
    expect(places(' Place ,　地方名称　,LEVEL,,', 'suichang,遂昌县,县级,,')).toEqual([]);
  });

  it('may not have an unknown column: the nearest is named', () => {
    expect(places('place,name,level,tilex', 'suichang,遂昌县,county,1')).toEqual([
      'data/places.csv:1:tilex error unknown-column “地方”表没有“tilex”这一列；是不是“方格列”（tile_x）？',
    ]);
    expect(places('地方编号,地方名称,层级')).toEqual([
      'data/places.csv:1:地方编号 error unknown-column “地方”表没有“地方编号”这一列；是不是“地方编码”（place）？',
      'data/places.csv:1:place error missing-column 缺少必填的列“地方编码”（place）；请补上这一列',
    ]);
  });

  it('lists the columns when none is near', () => {
    expect(places('place,name,level,邮政编码', 'suichang,遂昌县,county,323300')).toEqual([
      'data/places.csv:1:邮政编码 error unknown-column “地方”表没有“邮政编码”这一列；认识的列是：地方编码（place）、地方名称（name）、层级（level）、上级地方（parent）、行政区划代码（code）、方格列（tile_x）、方格行（tile_y）、设立（from）、撤销（to）、名册截至（roster_as_of）、说明（note）；用不到的列请删去',
    ]);
  });

  it('may not have a column without a name between others', () => {
    expect(places('place,,name,level', 'suichang,x,遂昌县,county')).toEqual([
      'data/places.csv:1: error unknown-column 第 2 列没有列名；请写上列名，用不到就删去这一列',
    ]);
  });

  it('may not name a column twice, once in each language either', () => {
    expect(places('place,name,level,地方名称', 'suichang,遂昌县,county,遂昌')).toEqual([
      'data/places.csv:1:name error duplicate-column 第 2 列和第 4 列都是“地方名称”（name）；请删去一列',
    ]);
  });

  it('must have every required column', () => {
    expect(places('place,name', 'suichang,遂昌县')).toEqual([
      'data/places.csv:1:level error missing-column 缺少必填的列“层级”（level）；请补上这一列',
    ]);
  });

  it('must be separated by half-width commas', () => {
    expect(places('place\tname\tlevel', 'suichang\t遂昌县\tcounty')).toEqual([
      'data/places.csv:1: error wrong-separator 列之间用的是制表符；请改用半角逗号，存成“CSV（逗号分隔）”',
    ]);
    expect(places('place;name;level', 'suichang;遂昌县;county')).toEqual([
      'data/places.csv:1: error wrong-separator 列之间用的是分号；请改用半角逗号，存成“CSV（逗号分隔）”',
    ]);
    expect(places('地方编码，地方名称，层级', 'suichang，遂昌县，county')).toEqual([
      'data/places.csv:1: error wrong-separator 列之间用的是全角逗号；请改用半角逗号，存成“CSV（逗号分隔）”',
    ]);
    expect(places('place,name，level', 'suichang,遂昌县')[0]).toBe(
      'data/places.csv:1:name，level error wrong-separator “name，level”里的列名之间用的是全角逗号；请改用半角逗号',
    );
  });

  it('must be the first row, not a title above it', () => {
    expect(places('遂昌县地方一览表,,', '地方编码,地方名称,层级')).toEqual([
      'data/places.csv:1: error no-header 第 1 行应当是表头，却没有一个认识的列名；列名可以是：地方编码（place）、地方名称（name）、层级（level）、上级地方（parent）、行政区划代码（code）、方格列（tile_x）、方格行（tile_y）、设立（from）、撤销（to）、名册截至（roster_as_of）、说明（note）',
    ]);
  });
});
