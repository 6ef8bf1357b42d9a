import assert from 'node:assert/strict';
import { splitMember } from '../../../../lib/dotnet/member.ts';

describe('a member as the compiler names it', () => {
  const members: Record<string, readonly [string, string]> = {
    'A.B.Run(String,List<Int32>)': ['A.B', 'Run'],
    'A.B<T>.Run<U>(T,U)': ['A.B', 'Run'],
    'A.B..ctor(String)': ['A.B', '.ctor'],
    'A.B..cctor()': ['A.B', '.cctor'],
    'A.B.<>c.<Run>b__0_1(Object)': ['A.B', 'Run'],
    'A.B.<Run>d__4.MoveNext()': ['A.B', 'Run'],
    'A.B.<>c__DisplayClass3_0.<Run>b__1()': ['A.B', 'Run'],
    'Program.<>c.<<Main>$>b__0_0(String)': ['Program', 'Main'],
    'Program.<<Main>$>d__0.MoveNext()': ['Program', 'Main'],
    'Program.<Main>$(String[])': ['Program', 'Main'],
    'A.Order.Status': ['A.Order', 'Status'],
  };
  for (const [member, [type, name]] of Object.entries(members))
    it(`${member} is ${name} of ${type}`, () => {
      assert.deepEqual(splitMember(member), { type, name });
    });
});
