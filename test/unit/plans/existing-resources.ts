import assert from 'node:assert/strict';
import type { FunctionChoices } from '../../../lib/blueprint/choices.ts';
import { functionChoices } from '../../../lib/blueprint/source-inputs.ts';
import { readTemplate } from '../../../lib/edit/sam-template/read-template.ts';
import { planEvent } from '../../../lib/plans/event/plan.ts';
import { planNewSolution } from '../../../lib/plans/new/new-solution.ts';
import { replay } from '../../../lib/plans/replay.ts';
import { defaultChoices } from '../../support/choices.ts';
import { MemorySolution } from '../../support/memory-solution.ts';

/** A solution whose template has resources of its owner, in YAML. */
function solutionWith(resources: string, region = ''): MemorySolution {
  const solution = new MemorySolution({ ...defaultChoices, region });
  solution.change('template.yaml', (text) => text.replace('Resources:\n', `Resources:\n${resources}\n`));
  return solution;
}

const resource = (type: string, ...properties: readonly string[]): string =>
  [
    '  Mine:',
    `    Type: ${type}`,
    ...(properties.length > 0 ? ['    Properties:'] : []),
    ...properties.map((line) => `      ${line}`),
  ].join('\n');

const queue = (...properties: readonly string[]): string => resource('AWS::SQS::Queue', ...properties);
const table = (...properties: readonly string[]): string => resource('AWS::DynamoDB::Table', ...properties);
const stream = (view: string): string => `StreamSpecification: { StreamViewType: ${view} }`;

const ship = (event: FunctionChoices['event'], named = 'Mine', options = {}): FunctionChoices => ({
  name: 'Ship',
  event,
  resource: named,
  options,
});

const refusals: readonly (readonly [string, string, FunctionChoices, RegExp])[] = [
  [
    'a queue that hides messages for less than the Timeout',
    queue('VisibilityTimeout: 29'),
    ship('sqs'),
    /^VisibilityTimeout of queue "Mine" is 29 seconds, but Timeout of the function is 30: .* Set VisibilityTimeout to 180, six/,
  ],
  [
    'a large batch of a FIFO queue',
    queue('FifoQueue: true'),
    ship('sqs', 'Mine', { batchSize: 11 }),
    /^Batch size "11" is too/,
  ],
  [
    '--fifo for a standard queue',
    queue(),
    ship('sqs', 'Mine', { fifo: true }),
    /^Queue "Mine" is a standard queue\. Omit/,
  ],
  [
    'a table without a stream',
    table(),
    ship('dynamodb'),
    /^Table "Mine" has no stream\. Add to its properties: StreamSpec/,
  ],
  [
    'a stream of keys',
    table(stream('KEYS_ONLY')),
    ship('dynamodb'),
    /is KEYS_ONLY, without images that the handler reads\. Set/,
  ],
  [
    'a stream without old images',
    table(stream('NEW_IMAGE')),
    ship('dynamodb'),
    /is NEW_IMAGE, without images/,
  ],
  [
    'a stream of old images for a window',
    table(stream('OLD_IMAGE')),
    ship('dynamodb-window'),
    /is OLD_IMAGE, without/,
  ],
  [
    'a FIFO topic',
    resource('AWS::SNS::Topic', 'FifoTopic: true'),
    ship('sns'),
    /^Topic "Mine" is a FIFO topic, which cannot call/,
  ],
  [
    'a FIFO topic by its ARN',
    '',
    ship('sns', 'arn:aws:sns:eu-west-1:123456789012:mine.fifo'),
    /is a FIFO topic/,
  ],
  [
    'a bucket without EventBridge',
    resource('AWS::S3::Bucket'),
    ship('eventbridge-s3'),
    /^Bucket "Mine" does not send its events/,
  ],
  [
    'a queue of another Region',
    '',
    ship('sqs', 'arn:aws:sqs:us-east-1:123456789012:mine'),
    /^Queue ".*" is in us-east-1, but the solution is deployed to eu-west-1\. Lambda reads from its own Region only\.$/,
  ],
];

const fitting: readonly (readonly [string, string, FunctionChoices, readonly RegExp[]])[] = [
  ['a queue of the default 30 seconds', queue(), ship('sqs'), []],
  [
    'a queue whose VisibilityTimeout is an import',
    queue('VisibilityTimeout: !ImportValue Hidden'),
    ship('sqs'),
    [
      /^Timeout is 30 seconds, and VisibilityTimeout of queue "Mine" is known only after a deployment\. Lambda/,
    ],
  ],
  [
    'a queue that is a FIFO queue on a condition',
    queue('FifoQueue: !If [IsOrdered, true, false]'),
    ship('sqs'),
    [/^It cannot be determined whether queue "Mine" is a FIFO queue\. If it is, pass --fifo\.$/],
  ],
  ['a stream of both images', table(stream('NEW_AND_OLD_IMAGES')), ship('dynamodb'), []],
  ['a stream of new images for a window', table(stream('NEW_IMAGE')), ship('dynamodb-window'), []],
  [
    'a bucket with EventBridge',
    resource('AWS::S3::Bucket', 'NotificationConfiguration: { EventBridgeConfiguration: {} }'),
    ship('eventbridge-s3'),
    [],
  ],
  [
    'a queue of any account',
    '',
    ship('sqs', 'arn:aws:sqs:eu-west-1:123456789012:mine'),
    [
      /^If you do not deploy to the account 123456789012 of arn:.*, its policy must allow the role of the function/,
    ],
  ],
];

describe('an existing resource', () => {
  for (const [title, resources, choices, message] of refusals)
    it(`is refused before anything is written: ${title}`, () => {
      const solution = solutionWith(resources, 'eu-west-1');
      assert.throws(() => planEvent(solution.found, choices), { message, code: 2 });
    });

  for (const [title, resources, choices, lines] of fitting)
    it(`is taken: ${title}`, () => {
      const { warnings } = planEvent(solutionWith(resources, 'eu-west-1').found, choices);
      assert.equal(warnings.length, lines.length, warnings.join('\n'));
      for (const [at, line] of lines.entries()) assert.match(warnings[at] ?? '', line);
    });

  it('is compared with the Region that samconfig.toml names now', () => {
    const queue = ship('sqs', 'arn:aws:sqs:us-east-1:123456789012:mine');
    for (const [line, isRefused] of [
      ['region = "eu-west-1"', true],
      ['region = "us-east-1"', false],
      ['region = "eu-west-1"\n[prod.global.parameters]\nregion = "us-east-1"', false],
    ] as const) {
      const solution = solutionWith('', 'eu-central-1');
      solution.change('samconfig.toml', (text) => text.replace(/region = .*/, line));
      const plan = () => planEvent(solution.found, queue);
      if (isRefused) assert.throws(plan, /is in us-east-1, but the solution is deployed to eu-west-1/);
      else plan();
    }
  });

  it('may lack what a handler of the owner need not read, which is said', () => {
    const solution = new MemorySolution({
      ...defaultChoices,
      functions: [{ name: 'Ship', event: 'dynamodb' }],
    });
    solution.change('src/Ship/Function.cs', (text) =>
      text.replace('var failures', 'var mine = 1;\n        var failures'),
    );
    solution.change('template.yaml', (text) =>
      text.replace('Resources:\n', `Resources:\n${table(stream('KEYS_ONLY'))}\n`),
    );
    const { warnings } = planEvent(solution.found, ship('dynamodb'));
    assert.deepEqual(warnings, [
      'The stream of table "Mine" is KEYS_ONLY: the handler must not read other images.',
    ]);
  });

  it('of the owner is none of what the record gives back, but the function that takes it is', () => {
    const solution = solutionWith(queue('FifoQueue: true'));
    solution.commit(planEvent(solution.found, ship('sqs')));
    solution.commit(planEvent(solution.found, { name: 'Orders', event: 'sqs' }));
    solution.commit(planEvent(solution.found, { ...ship('sqs'), name: 'Orders' }));
    const files = replay(solution.found.record ?? assert.fail());
    assert.equal(files.get('src/Ship/Function.cs'), solution.text('src/Ship/Function.cs'));
    assert.doesNotMatch(files.get('template.yaml') ?? '', /Mine:/);
  });

  it('of any account may be that of a new solution', () => {
    const functions = [ship('sqs', 'arn:aws:sqs:eu-west-1:123456789012:mine')];
    assert.match(
      planNewSolution({ ...defaultChoices, functions }).warnings.join(),
      /^If you do not deploy to the account/,
    );
  });

  it('may be a user pool, unless the trigger already calls another function', () => {
    const pool = resource('AWS::Cognito::UserPool', 'LambdaConfig: { PreSignUp: !Ref Other }');
    const solution = solutionWith(pool);
    assert.throws(() => planEvent(solution.found, ship('cognito-pre-signup')), {
      message:
        'User pool "Mine" already has a PreSignUp trigger in its LambdaConfig. Remove it, or pass another pool with --resource.',
      code: 2,
    });
    const trigger = ship('cognito-custom-message');
    solution.commit(planEvent(solution.found, trigger));
    assert.deepEqual(solution.commit(planEvent(solution.found, trigger)), []);
    assert.throws(() => planEvent(solution.found, { ...trigger, name: 'Second' }), {
      message: /^User pool "Mine" already has a CustomMessage trigger that calls ShipFunction\. Remove it/,
    });
  });

  it('may be the API that SAM creates itself', () => {
    for (const [event, api] of [
      ['apigw-http', 'ServerlessHttpApi'],
      ['apigw-rest', 'ServerlessRestApi'],
    ] as const)
      assert.deepEqual(functionChoices('A', event, { [event]: { resource: api } }), {
        name: 'A',
        event,
        options: {},
      });
  });
});

interface FunctionResource {
  readonly Properties: {
    readonly Policies?: readonly unknown[];
    readonly Events: Readonly<Record<string, { Properties: unknown }>>;
  };
}

function functionIn(solution: MemorySolution): FunctionResource['Properties'] {
  const { Resources } = readTemplate(solution.text('template.yaml'));
  return (Resources as Record<string, FunctionResource>).ShipFunction?.Properties ?? assert.fail();
}

describe('an encrypted resource', () => {
  const ownKey =
    '\n  Key:\n    Type: AWS::KMS::Key\n  Name:\n    Type: AWS::KMS::Alias\n    Properties: { TargetKeyId: !Ref Key }';
  const anyKey = (id: string) => ({
    'Fn::Sub': `arn:\${AWS::Partition}:kms:\${AWS::Region}:\${AWS::AccountId}:key/${id}`,
  });
  const ofTemplate = { 'Fn::GetAtt': ['Key', 'Arn'] };
  const arn = 'arn:aws:kms:eu-west-1:123456789012:key/abc';
  for (const [written, Resource, Condition] of [
    ['!Ref Key', ofTemplate],
    ['!GetAtt Key.Arn', ofTemplate],
    ['!Ref Name', ofTemplate],
    [arn, arn],
    ['abc', anyKey('abc')],
    ['alias/mine', anyKey('*'), { 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': 'alias/mine' } }],
  ] as const)
    it(`can be read by the function: key ${written}`, () => {
      const solution = solutionWith(queue(`KmsMasterKeyId: ${written}`) + ownKey);
      const plan = planEvent(solution.found, ship('sqs'));
      solution.commit(plan);
      const Statement = [
        { Effect: 'Allow', Action: 'kms:Decrypt', Resource, ...(Condition && { Condition }) },
      ];
      assert.deepEqual(functionIn(solution).Policies, [{ Version: '2012-10-17', Statement }]);
      assert.deepEqual(plan.warnings, []);
      assert.deepEqual(solution.commit(planEvent(solution.found, ship('sqs'))), []);
    });

  it('of a key of AWS needs no permission', () => {
    const solution = solutionWith(queue('KmsMasterKeyId: alias/aws/sqs'));
    solution.commit(planEvent(solution.found, ship('sqs')));
    assert.equal(functionIn(solution).Policies, undefined);
  });

  it('whose key is known only after a deployment is named', () => {
    const { warnings } = planEvent(
      solutionWith(queue('KmsMasterKeyId: !ImportValue Key')).found,
      ship('sqs'),
    );
    assert.deepEqual(warnings, [
      'The KMS key of queue "Mine" cannot be determined. Allow the function kms:Decrypt on it.',
    ]);
  });

  for (const [event, resources] of [
    [
      'kinesis',
      resource('AWS::Kinesis::Stream', 'StreamEncryption: { EncryptionType: KMS, KeyId: !Ref Key }'),
    ],
    [
      'dynamodb',
      table(stream('NEW_AND_OLD_IMAGES'), 'SSESpecification: { SSEEnabled: true, KMSMasterKeyId: !Ref Key }'),
    ],
    [
      's3',
      resource(
        'AWS::S3::Bucket',
        'BucketEncryption:',
        '  ServerSideEncryptionConfiguration:',
        '    - ServerSideEncryptionByDefault: { SSEAlgorithm: "aws:kms", KMSMasterKeyID: !Ref Key }',
      ),
    ],
  ] as const)
    it(`may be that of ${event}`, () => {
      const solution = solutionWith(resources + ownKey);
      solution.commit(planEvent(solution.found, ship(event)));
      assert.match(
        JSON.stringify(functionIn(solution).Policies),
        /"Action":"kms:Decrypt","Resource":{"Fn::GetAtt":\["Key","Arn"]}/,
      );
    });
});

describe('a FIFO queue', () => {
  const fifoQueue = queue('FifoQueue: true');
  const fifo = { name: 'Ship', event: 'sqs', options: { fifo: true } } as const;
  const standard = { name: 'Ship', event: 'sqs' } as const;
  const handlerOf = (solution: MemorySolution): string => solution.text('src/Ship/Function.cs');
  const made = (choices: FunctionChoices) => new MemorySolution({ ...defaultChoices, functions: [choices] });

  it('that is new is one, with dead letters in a FIFO queue', () => {
    const { Resources } = readTemplate(made(fifo).text('template.yaml')) as {
      Resources: Record<string, { Properties: object }>;
    };
    assert.deepEqual(Resources.ShipQueue?.Properties, {
      FifoQueue: true,
      ContentBasedDeduplication: true,
      VisibilityTimeout: 180,
      RedrivePolicy: {
        deadLetterTargetArn: { 'Fn::GetAtt': ['ShipDeadLetters', 'Arn'] },
        maxReceiveCount: 5,
      },
    });
    assert.deepEqual(Resources.ShipDeadLetters?.Properties, {
      FifoQueue: true,
      MessageRetentionPeriod: 1_209_600,
    });
  });

  it('that exists gives the function the handler, sample event and tests for one', () => {
    const solution = solutionWith(fifoQueue);
    solution.commit(planEvent(solution.found, ship('sqs')));
    const wanted = made(fifo);
    for (const path of ['src/Ship/Function.cs', 'events/Ship.json', 'test/Ship.Tests/FunctionTests.cs'])
      assert.equal(solution.text(path), wanted.text(path), path);
    assert.match(handlerOf(solution), /stoppedGroups\.Add\(group\)/);
    assert.deepEqual(functionIn(solution).Events.Queue?.Properties, {
      Queue: { 'Fn::GetAtt': ['Mine', 'Arn'] },
      BatchSize: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
    assert.deepEqual(solution.commit(planEvent(solution.found, ship('sqs'))), []);
  });

  it('is recognized by its ARN, also for a new solution', () => {
    const arn = 'arn:aws:sqs:eu-west-1:123456789012:mine.fifo';
    const functions = [{ ...standard, resource: arn }];
    const { files } = planNewSolution({ ...defaultChoices, functions });
    const code = files.find(({ path }) => path.endsWith('src/Ship/Function.cs'))?.contents.toString() ?? '';
    assert.match(code, /stoppedGroups/);
  });

  it('takes the place of a standard one with its handler, and the other way around', () => {
    const solution = made(standard);
    const original = new Map(solution.files);
    for (const [choices, wanted] of [
      [fifo, made(fifo).files],
      [{ ...standard, options: { fifo: false } }, original],
    ] as const) {
      solution.commit(planEvent(solution.found, choices));
      for (const [path, text] of wanted)
        if (path !== '.yo-rc.json') assert.equal(solution.text(path), text, path);
    }
  });

  it('has a handler that is known as generated without a record', () => {
    const solution = made(fifo);
    solution.files.delete('.yo-rc.json');
    solution.commit(planEvent(solution.found, { name: 'Ship', event: 'plain-string' }));
    assert.doesNotMatch(handlerOf(solution), /SQSEvent/);
  });

  it('demands of a handler of the owner to keep the order, in one line', () => {
    const solution = made(standard);
    solution.change('src/Ship/Function.cs', (text) =>
      text.replace('var failures', 'var mine = 1;\n        var failures'),
    );
    solution.change('template.yaml', (text) => text.replace('Resources:\n', `Resources:\n${fifoQueue}\n`));
    const plan = planEvent(solution.found, ship('sqs'));
    assert.deepEqual(plan.warnings, [
      'The handler of Ship must return a failed message together with all later ones of its group. Otherwise they overtake it.',
    ]);
    solution.commit(plan);
    solution.change('src/Ship/Function.cs', (text) =>
      text.replace('var mine = 1;', 'var mine = "MessageGroupId";'),
    );
    assert.deepEqual(planEvent(solution.found, ship('sqs')).warnings, []);
  });
});
