import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { askHost } from '../../../lib/compiler/host.ts';
import { reviewFacts } from '../../../lib/serializable/compiler-review/review-facts.ts';
import type { Review } from '../../../lib/serializable/review.ts';
import { temporaryFolder } from '../../support/cli.ts';
import { mustRun } from '../../support/run.ts';
import { writeTree } from '../../support/tree.ts';

const project = `<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <PublishAot>true</PublishAot>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="AWSSDK.DynamoDBv2" Version="4.*" />
  </ItemGroup>
</Project>
`;

const program = `using System.Text.Json.Serialization;
using Amazon.DynamoDBv2.DataModel;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.ConfigureHttpJsonOptions(options =>
    options.SerializerOptions.TypeInfoResolverChain.Insert(0, Context.Default));
builder.Services.AddSingleton<Store>();
var app = builder.Build();
app.MapGet("/orders/{id}", (string id, Store store) =>
    store.Find(id) is { } order ? Results.Ok(order) : Results.NotFound(new Problem("none")));
app.MapPost("/orders", (NewOrder order) => TypedResults.Created("/orders/1", new Receipt(order.Id)));
app.MapGet("/all", async () =>
{
    await Task.Yield();
    return new List<Receipt> { new("r") };
});
app.Run();

public class Store
{
    public Order? Find(string id) => new(id, []);
}

public class Repository(IDynamoDBContext db)
{
    public Task Save(Item item) => db.SaveAsync(item);
}

[DynamoDBTable("items")]
public class Item
{
    [DynamoDBHashKey]
    public string Id { get; set; } = "";

    public List<string> Tags { get; set; } = [];

    public byte[] Raw { get; set; } = [];
}

public record Order(string Id, string[] Lines);

public record NewOrder(string Id);

public record Receipt(string Number);

public record Problem(string Text);

[JsonSerializable(typeof(Order))]
public partial class Context : JsonSerializerContext;
`;

describe('the compiler knows what ASP.NET Core and DynamoDBContext do', () => {
  let folder = '';
  let review: Review | undefined;

  before(async () => {
    folder = temporaryFolder();
    writeTree(folder, { 'Web.csproj': project, 'Program.cs': program });
    await mustRun('dotnet', ['restore'], { cwd: folder });
    const path = join(folder, 'Web.csproj');
    const answers = await askHost({ folder, projects: [{ path }] }, () => undefined);
    const facts = answers.find((each) => each.facts)?.facts;
    assert.ok(facts, JSON.stringify(answers));
    review = reviewFacts(facts, (absolute) => relative(folder, absolute));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('route handlers read their body and write their results', () => {
    assert.deepEqual(
      review?.missing.map(({ type, line }) => [type, line]),
      [
        ['Problem', 10],
        ['NewOrder', 11],
        ['Receipt', 11],
        ['List<Receipt>', 12],
      ],
    );
  });

  it('collections of saved classes need what the trimmer removes', () => {
    const fix = { do: 'dynamic-dependency', type: 'List<string>', path: 'Program.cs', line: 26 };
    assert.deepEqual(
      review?.warnings.map((each) => [each.code, each.about, each.severity, each.fix]),
      [['dynamo-collection', 'Item.Tags', 'error', fix]],
    );
  });
});
