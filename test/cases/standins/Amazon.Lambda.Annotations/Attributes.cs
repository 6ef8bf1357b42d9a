namespace Amazon.Lambda.Annotations
{
    [AttributeUsage(AttributeTargets.Method)]
    public class LambdaFunctionAttribute : Attribute
    {
        public string ResourceName { get; set; }
        public uint MemorySize { get; set; }
        public uint Timeout { get; set; }
        public string Role { get; set; }
        public string Policies { get; set; }
    }

    [AttributeUsage(AttributeTargets.Class)]
    public class LambdaStartupAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Assembly)]
    public class LambdaGlobalPropertiesAttribute : Attribute
    {
        public bool GenerateMain { get; set; }
        public string Runtime { get; set; }
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public class FromServicesAttribute : Attribute
    {
    }
}

namespace Amazon.Lambda.Annotations.APIGateway
{
    public enum LambdaHttpMethod
    {
        Any,
        Get,
        Post,
        Put,
        Patch,
        Head,
        Delete,
        Options,
    }

    public enum HttpApiVersion
    {
        V1,
        V2,
    }

    [AttributeUsage(AttributeTargets.Method)]
    public class HttpApiAttribute(LambdaHttpMethod method, string template) : Attribute
    {
        public string Template { get; set; } = template;
        public LambdaHttpMethod Method { get; set; } = method;
        public HttpApiVersion Version { get; set; } = HttpApiVersion.V2;
        public string Authorizer { get; set; }
    }

    [AttributeUsage(AttributeTargets.Method)]
    public class RestApiAttribute(LambdaHttpMethod method, string template) : Attribute
    {
        public string Template { get; set; } = template;
        public LambdaHttpMethod Method { get; set; } = method;
        public string Authorizer { get; set; }
    }

    [AttributeUsage(AttributeTargets.Method)]
    public class FunctionUrlAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public class FromBodyAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public class FromHeaderAttribute : Attribute
    {
        public string Name { get; set; }
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public class FromQueryAttribute : Attribute
    {
        public string Name { get; set; }
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public class FromRouteAttribute : Attribute
    {
        public string Name { get; set; }
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public class FromCustomAuthorizerAttribute : Attribute
    {
        public string Name { get; set; }
    }
}
