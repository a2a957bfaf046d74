using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank;
using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.App.QuestionBank.Workflow;

namespace OncoLearn.App.Imports;

/// <summary>The questions of an imported course whose claims have changed or are gone since they were written.</summary>
public sealed class StaleQuestions(Db db, MoveQuestions move)
{
    /// <param name="Orphans">Those of which every claim is gone for good: none of them is open in the import, to be confirmed again.</param>
    /// <param name="BankUid">Where they stand; null where there are none.</param>
    public sealed record Found(int Count, int Orphans, string? BankUid);

    public async Task<Found> OfAsync(string courseSlug, long ownerId, CancellationToken ct)
    {
        var rows = await RowsAsync(courseSlug, ownerId, ct);
        return new Found(rows.Count, rows.Count(row => row.IsOrphan), rows.Count > 0 ? rows[0].BankUid : null);
    }

    /// <summary>Retires those of which every claim is gone: no student gets them any more.</summary>
    public async Task WithdrawAsync(string courseSlug, Teacher teacher, CancellationToken ct)
    {
        var orphans = (await RowsAsync(courseSlug, teacher.UserId, ct)).Where(row => row.IsOrphan).Select(row => row.Uid);
        foreach (var chunk in orphans.Chunk(MoveQuestions.Most)) await move.RunAsync(chunk, MoveQuestions.Step.Retire, teacher, ct);
    }

    Task<IReadOnlyList<Row>> RowsAsync(string courseSlug, long ownerId, CancellationToken ct) => db.QueryAsync<Row>(Sql, new { courseSlug, ownerId }, ct);

    const string Sql = $"""
        select q.uid, b.uid as bank_uid,
               not exists (select 1
                             from question_part_claim pc
                             join claim_version cv on cv.id = pc.claim_version_id
                             join claim cl on cl.id = cv.claim_id
                            where pc.question_version_id = v.id
                              and (cl.archived_at is null
                                or exists (select 1
                                             from review_import i
                                             join claim_candidate k on k.import_id = i.id
                                            where i.review_id = cl.review_id and i.archived_at is null and k.claim_key = cl.key and k.state = 'open'))) as is_orphan
          from course c
          join bank b on b.course_id = c.id
          join question q on q.bank_id = b.id
          join question_version v on v.id = q.head_version_id
         where c.slug = @courseSlug and b.owner_id = @ownerId and b.archived_at is null and q.archived_at is null and q.state <> 'retired' and {FilterSql.IsStale}
         order by b.id, q.id
        """;

    sealed class Row
    {
        public required string Uid { get; init; }

        public required string BankUid { get; init; }

        public bool IsOrphan { get; init; }
    }
}
