using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using OncoLearn.App.QuestionBank.Images;
using OncoLearn.Core.Texts;

namespace OncoLearn.Web.Endpoints;

/// <summary>The images of questions, for those who are signed in. An image never changes under its address, so a browser asks for it once.</summary>
public static class ImageEndpoints
{
    public static void MapImages(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/images/{hash}", ReadAsync).RequireAuthorization().ExcludeFromDescription();

    static async Task<Results<FileContentHttpResult, NotFound>> ReadAsync(string hash, ReadImage read, HttpResponse response, CancellationToken ct)
    {
        if (!AuthoredImage.IsHash(hash) || await read.RunAsync(hash, ct) is not { } image) return TypedResults.NotFound();
        response.Headers.CacheControl = "private, max-age=31536000, immutable";
        return TypedResults.Bytes(image.Bytes, image.MediaType, entityTag: new EntityTagHeaderValue($"\"{hash}\""));
    }
}
