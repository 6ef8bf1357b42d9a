using System.Net;

namespace Amazon.Lambda.Annotations.APIGateway
{
    public interface IHttpResult
    {
        HttpStatusCode StatusCode { get; }

        IHttpResult AddHeader(string name, string value);
    }

    public class HttpResults : IHttpResult
    {
        private HttpResults(HttpStatusCode status, object body = null)
        {
            StatusCode = status;
            Body = body;
        }

        public HttpStatusCode StatusCode { get; }

        internal object Body { get; }

        public IHttpResult AddHeader(string name, string value) => this;

        public static IHttpResult Accepted(object body = null) => new HttpResults(HttpStatusCode.Accepted, body);

        public static IHttpResult BadRequest(object body = null) => new HttpResults(HttpStatusCode.BadRequest, body);

        public static IHttpResult Conflict(object body = null) => new HttpResults(HttpStatusCode.Conflict, body);

        public static IHttpResult Created(string uri = null, object body = null) => new HttpResults(HttpStatusCode.Created, body);

        public static IHttpResult Forbid(object body = null) => new HttpResults(HttpStatusCode.Forbidden, body);

        public static IHttpResult InternalServerError(object body = null) => new HttpResults(HttpStatusCode.InternalServerError, body);

        public static IHttpResult NewResult(HttpStatusCode statusCode, object body = null) => new HttpResults(statusCode, body);

        public static IHttpResult NotFound(object body = null) => new HttpResults(HttpStatusCode.NotFound, body);

        public static IHttpResult Ok(object body = null) => new HttpResults(HttpStatusCode.OK, body);

        public static IHttpResult Unauthorized() => new HttpResults(HttpStatusCode.Unauthorized);
    }
}
