import assert from 'node:assert/strict';
import { csharpTypeName } from '../../../lib/explain/clr-type-name.ts';

describe('a type as the .NET runtime names it', () => {
  for (const [clr, csharp] of [
    ['Shop.Order', 'Shop.Order'],
    ['Shop.Order+Line', 'Shop.Order.Line'],
    ['Shop.Order[]', 'Shop.Order[]'],
    ['Shop.Order[,][]', 'Shop.Order[,][]'],
    ['System.Collections.Generic.List`1[Shop.Order]', 'System.Collections.Generic.List<Shop.Order>'],
    ['A.Dictionary`2[System.String,A.List`1[B.C+D]]', 'A.Dictionary<System.String, A.List<B.C.D>>'],
    ['A.List`1[[B.C, Lib, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null]]', 'A.List<B.C>'],
    ['A.Outer`1+Inner`1[B.C,D.E]', 'A.Outer<B.C>.Inner<D.E>'],
    ['A.List`1[B.C][]', 'A.List<B.C>[]'],
    ['A.List`1', 'A.List'],
    ['no type] at all', 'no type] at all'],
  ] as const)
    it(`${clr} is ${csharp} in C#`, () => {
      assert.equal(csharpTypeName(clr), csharp);
    });
});
