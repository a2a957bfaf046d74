using System.Text.Json.Serialization;
using Microsoft.AspNetCore.OpenApi;

namespace OncoLearn.Web.Hosting;

/// <summary>The OpenAPI description of the JSON endpoints, at <c>/api/v1/openapi.json</c>.</summary>
public static class ApiDescription
{
    const string Version = "v1";

    public static void AddApiDescription(this IServiceCollection services)
    {
        // A number is a number; by default one in quotation marks is taken too, and described so.
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict);
        services.AddOpenApi(Version, Describe);
    }

    public static void MapApiDescription(this IEndpointRouteBuilder routes) => routes.MapOpenApi("/api/{documentName}/openapi.json");

    static void Describe(OpenApiOptions options)
    {
        options.ShouldInclude = endpoint => endpoint.RelativePath?.StartsWith($"api/{Version}/", StringComparison.Ordinal) is true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new() { Title = "OncoLearn", Version = Version };
            // The address it was asked for at: it would differ from one server to the next.
            document.Servers?.Clear();
            return Task.CompletedTask;
        });
    }
}
