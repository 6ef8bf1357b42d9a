using System.Text.Json.Serialization;

namespace Amazon.Lambda.AppSyncEvents;

public class AppSyncResolverEvent<TArguments>
{
    public TArguments Arguments { get; set; }
    public object Identity { get; set; }
    public object Source { get; set; }
    public RequestContext Request { get; set; }
    public object Prev { get; set; }
    public Information Info { get; set; }
    public Dictionary<string, object> Stash { get; set; }
}

public class RequestContext
{
    public Dictionary<string, string> Headers { get; set; }
    public string DomainName { get; set; }
}

public class Information
{
    public string FieldName { get; set; }
    public List<string> SelectionSetList { get; set; }
    public string SelectionSetGraphQL { get; set; }
    public Dictionary<string, object> Variables { get; set; }
    public string ParentTypeName { get; set; }
}

public class AppSyncAuthorizerEvent
{
    public string AuthorizationToken { get; set; }
    public Dictionary<string, string> RequestHeaders { get; set; }
    public AppSyncRequestContext RequestContext { get; set; }
}

public class AppSyncRequestContext
{
    public string ApiId { get; set; }
    public string AccountId { get; set; }
    public string RequestId { get; set; }
    public string QueryString { get; set; }
    public string OperationName { get; set; }
    public Dictionary<string, object> Variables { get; set; }
}

public class AppSyncAuthorizerResult
{
    [JsonPropertyName("isAuthorized")]
    public bool IsAuthorized { get; set; }

    [JsonPropertyName("resolverContext")]
    public Dictionary<string, string> ResolverContext { get; set; }

    [JsonPropertyName("deniedFields")]
    public IEnumerable<string> DeniedFields { get; set; }

    [JsonPropertyName("ttlOverride")]
    public int? TtlOverride { get; set; }
}
