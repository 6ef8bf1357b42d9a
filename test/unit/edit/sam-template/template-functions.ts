import assert from 'node:assert/strict';
import { readFunctions } from '../../../../lib/edit/sam-template/template-functions.ts';

describe('the functions of a template', () => {
  it('have the properties of Globals below their own', () => {
    const template = `Globals:
  Function:
    Runtime: dotnet10
    MemorySize: 512
    Architectures: [arm64]
    Layers: [!Ref A]
    Environment: { Variables: { LOG: on, NAME: x } }
    VpcConfig: !Ref Shared
Resources:
  Queue: { Type: AWS::SQS::Queue }
  Fn:
    Type: AWS::Serverless::Function
    Metadata: { SkipBuild: true }
    Properties: { MemorySize: 1024, Handler: bootstrap, Layers: [B], Environment: { Variables: { NAME: !Sub "y" } }, VpcConfig: { A: 1 } }
`;
    assert.deepEqual(readFunctions(template), [
      {
        logicalId: 'Fn',
        metadata: { SkipBuild: true },
        properties: {
          Runtime: 'dotnet10',
          MemorySize: 1024,
          Handler: 'bootstrap',
          Architectures: ['arm64'],
          Layers: [{ Ref: 'A' }, 'B'],
          Environment: { Variables: { LOG: true, NAME: { 'Fn::Sub': 'y' } } },
          VpcConfig: { A: 1 },
        },
      },
    ]);
  });

  it('are read from JSON, and through anchors and merges', () => {
    const json =
      '{ "Resources": { "Fn": { "Type": "AWS::Serverless::Function", "Properties": { "Timeout": 3 } } } }';
    const yaml =
      'X: &p { Timeout: 3 }\nResources:\n  Fn: &f\n    Type: AWS::Serverless::Function\n    Properties:\n      <<: *p\n  Fm: *f\n';
    const seen = (text: string) =>
      readFunctions(text).map(({ logicalId, properties }) => [logicalId, properties.Timeout]);
    assert.deepEqual(seen(json), [['Fn', 3]]);
    assert.deepEqual(seen(yaml), [
      ['Fn', 3],
      ['Fm', 3],
    ]);
  });
});
