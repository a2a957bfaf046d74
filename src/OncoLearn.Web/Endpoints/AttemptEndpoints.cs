using System.Security.Claims;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using OncoLearn.App.Attempts;
using OncoLearn.App.Identity;
using OncoLearn.Core;

namespace OncoLearn.Web.Endpoints;

/// <summary>What an open window asks now and then: has this attempt changed elsewhere?</summary>
public static class AttemptEndpoints
{
    /// <param name="State"><c>in-progress</c> or <c>graded</c>; <c>graded</c> once its time is up.</param>
    /// <param name="Now">The server's clock, by which the deadline counts.</param>
    /// <param name="DeadlineAt">When it is handed in as it is; null without a time limit.</param>
    public sealed record AttemptStateReply(
        [property: JsonPropertyName("last_seq")] long LastSeq,
        [property: JsonPropertyName("state")] string State,
        [property: JsonPropertyName("now")] DateTimeOffset Now,
        [property: JsonPropertyName("deadline_at")] DateTimeOffset? DeadlineAt,
        [property: JsonPropertyName("slots")] IReadOnlyList<SlotStateReply> Slots);

    /// <param name="Seq">The step with the answer; null before the first.</param>
    /// <param name="AnsweredAt">When it was on the disk.</param>
    public sealed record SlotStateReply(
        [property: JsonPropertyName("slot")] int Slot,
        [property: JsonPropertyName("seq")] long? Seq,
        [property: JsonPropertyName("answered_at")] DateTimeOffset? AnsweredAt);

    public static void MapAttempts(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/api/v1/attempts").RequireAuthorization()
            .MapGet("/{uid}/state", StateAsync)
            .WithName("readAttemptState")
            .WithTags("Attempts")
            .WithSummary("How far an attempt of the signed-in learner is: newest step, state, time, and when each slot was answered. Never what was answered or what is right.")
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status404NotFound);

    static async Task<Results<Ok<AttemptStateReply>, NotFound>> StateAsync(string uid, ClaimsPrincipal person, ReadProgress read, HttpResponse response, CancellationToken ct)
    {
        response.Headers.CacheControl = "no-store";
        if (await read.RunAsync(uid, person.LearnerId(), ct) is not { } attempt) return TypedResults.NotFound();
        return TypedResults.Ok(new AttemptStateReply(
            attempt.LastSeq,
            attempt.State.Word(),
            attempt.Now,
            attempt.DeadlineAt,
            [.. attempt.Slots.Select(slot => new SlotStateReply(slot.Slot, slot.Seq, slot.AnsweredAt))]));
    }
}
