using System.Text;
using OncoLearn.App.Catalog;
using OncoLearn.App.Catalog.Loading;
using OncoLearn.App.Data;
using OncoLearn.App.Documents;
using OncoLearn.Core.Claims.Candidates;
using OncoLearn.Core.Reviews.Parsing;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Imports;

/// <summary>Reads one import, step by step. A job that is taken again begins anew: nothing is seen of an import before it is read whole.</summary>
sealed class ImportReading(Db db, DocumentReaders readers, ReadVocabulary vocabulary, ImportLease lease, TimeProvider clock)
{
    /// <summary>In one transaction: few, so that nobody's answer waits for them.</summary>
    const int CandidatesAtOnce = 50;

    static readonly Bilingual NoSections = new(
        "文件里没有找到成段的正文。请确认选对了文件，或者把正文复制出来粘贴导入。",
        "No paragraph of running text was found in the file. Check that it is the right file, or copy the text and paste it.");

    public async Task RunAsync(CancellationToken ct)
    {
        await lease.SayAsync(ImportStep.Opening, 0.05, ct);
        var row = await db.QuerySingleAsync<Row>(ReadSql, new { uid = lease.ImportUid }, ct);
        using var bytes = new MemoryStream(row.Bytes, writable: false);
        var outcome = await readers.ReadAsync(bytes, ct);
        if (outcome is not ReadOutcome.Read { Document: var document })
        {
            await lease.RefuseAsync(((ReadOutcome.Refused)outcome).Message, ct);
            return;
        }
        await lease.SayAsync(ImportStep.Parsing, 0.25, ct);
        var parsed = await Task.Run(() => DocumentParser.Parse(document), ct);
        if (parsed.Sections.All(section => section.Paragraphs.Count == 0))
        {
            await lease.RefuseAsync(NoSections, ct);
            return;
        }
        await lease.SayAsync(ImportStep.FindingClaims, 0.5, ct);
        var lexicon = (await vocabulary.RunAsync(row.OwnerId, ct)).ToLexicon();
        var candidates = await Task.Run(() => new CandidateFinder(lexicon).Find(parsed), ct);
        await lease.SayAsync(ImportStep.Saving, 0.8, ct);
        await CandidatesAsync(row.Id, candidates, ct);
        await lease.FinishAsync(scope => KeepAsync(scope, row, document.Kind.ToString(), parsed), ct);
    }

    async Task CandidatesAsync(long importId, IReadOnlyList<ClaimCandidate> candidates, CancellationToken ct)
    {
        await lease.WriteAsync(scope => scope.ExecuteAsync(ImportLease.DropCandidatesSql, new { uid = lease.ImportUid }), ct);
        foreach (var chunk in candidates.Index().Chunk(CandidatesAtOnce))
        {
            await lease.WriteAsync(
                scope => scope.InsertAsync(
                    "claim_candidate (import_id, mark, position, confidence, state, found)",
                    chunk.Select(one => new object?[] { importId, one.Item.Mark, one.Index, one.Item.Confidence, "open", ImportJson.Write(one.Item) })),
                ct);
        }
    }

    Task KeepAsync(WriteScope scope, Row row, string kind, ParsedReview parsed) => scope.ExecuteAsync(
        KeepSql,
        new
        {
            id = row.Id,
            kind,
            parsed = ImportJson.Write(parsed),
            title = Cut.At(parsed.Title ?? row.Title, DescribeImport.LongestTitle),
            summary = SummaryOf(parsed),
            lang = parsed.Language,
            attribution = Cut.At(parsed.Furniture.FirstOrDefault(piece => piece.Kind == FurnitureKind.HowToCite)?.Text ?? "", DescribeImport.LongestText),
            licence = parsed.Licence,
            now = clock.GetUtcNow(),
        });

    /// <summary>The first sentences of the abstract in the language of the text, to be put right.</summary>
    static string SummaryOf(ParsedReview parsed)
    {
        const int Enough = 160;
        var summary = new StringBuilder();
        foreach (var sentence in SentenceSplitter.Split(parsed.Abstracts.FirstOrDefault(one => one.Language == parsed.Language)?.Text ?? ""))
        {
            if (summary.Length > 0 && summary.Length + sentence.Text.Length > Enough) break;
            if (summary.Length > 0 && Script.SpaceBetween(summary[^1], sentence.Text[0])) summary.Append(' ');
            summary.Append(PlainSentence.Of(sentence.Text));
        }
        return Cut.At(summary.ToString(), DescribeImport.LongestText);
    }

    const string ReadSql = "select id, owner_id, bytes, title from review_import where uid = @uid and bytes is not null";

    const string KeepSql = """
        update review_import
           set state = 'read', bytes = null, source_kind = @kind, parsed = @parsed, title = @title, summary = @summary, lang = @lang, licence = @licence,
               attribution = @attribution, changed_at = @now
         where id = @id
        """;

    sealed class Row
    {
        public long Id { get; init; }

        public long OwnerId { get; init; }

        public required byte[] Bytes { get; init; }

        public required string Title { get; init; }
    }
}
