using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OncoLearn.App.Data;
using OncoLearn.Core.Claims.Candidates;
using OncoLearn.Core.Reviews.Editing;

namespace OncoLearn.App.Imports;

/// <summary>Adds a claim that the rules did not find. It is confirmed at once; the same claim of the same sentence is added once.</summary>
public sealed class AddClaim(Db db, OpenImport open, DecideClaim decide)
{
    /// <param name="Sentence">Its place among the sentences of the paragraph, from 0; null for the whole paragraph.</param>
    public sealed record Place(ParagraphPlace Paragraph, int? Sentence);

    /// <returns>What the place says; null where it is in no section that is kept.</returns>
    public static string? TextAt(ImportWork work, Place place)
    {
        if (work.Plan.Kept.SelectMany(section => section.Paragraphs).FirstOrDefault(paragraph => paragraph.Place == place.Paragraph) is not { Parsed: var paragraph }) return null;
        if (place.Sentence is not { } at) return paragraph.Text;
        return at >= 0 && at < paragraph.Sentences.Count ? paragraph.Sentences[at].Text : null;
    }

    /// <returns>Its mark; null where there is no such import of the instructor's, or no such place in it.</returns>
    public async Task<string?> RunAsync(string importUid, long ownerId, Place place, ClaimFields fields, CancellationToken ct)
    {
        if (await open.RunAsync(importUid, ownerId, ct) is not { } work || TextAt(work, place) is not { } sentence) return null;
        var claim = new ClaimCandidate(MarkOf(place, fields), place.Paragraph.Section, place.Paragraph.Paragraph, sentence, fields, Hedge: null, Confidence: 1, ClaimCandidate.ByHand);
        return await db.WriteAsync(
            async scope =>
            {
                await scope.ExecuteAsync(InsertSql, new { importId = work.Import.Id, claim.Mark, found = ImportJson.Write(claim) });
                return await decide.WriteAsync(scope, importUid, ownerId, [claim.Mark], new DecideClaim.Decision.Confirm(fields)) == 1 ? claim.Mark : null;
            },
            ct);
    }

    static string MarkOf(Place place, ClaimFields fields)
    {
        var said = string.Create(
            CultureInfo.InvariantCulture,
            $"{place.Paragraph.Section}\u001f{place.Paragraph.Paragraph}\u001f{place.Sentence}\u001f{fields.Subject.Key}\u001f{fields.Relation}\u001f{fields.Object?.Key}\u001f{fields.Cancer?.Key}");
        return ClaimCandidate.HandMark + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)).AsSpan(0, 8));
    }

    const string InsertSql = """
        insert into claim_candidate (import_id, mark, position, confidence, state, found)
        select @importId, @Mark, coalesce(max(position), -1) + 1, 1, 'open', @found from claim_candidate where import_id = @importId
            on conflict do nothing
        """;
}
