using System.Security.Cryptography;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Core.Authoring.Images;

namespace OncoLearn.App.QuestionBank.Images;

/// <summary>Keeps an image for the questions of a bank. The same image is kept once, whoever brings it.</summary>
public sealed class SaveImage(Db db, TimeProvider clock)
{
    public abstract record Outcome
    {
        /// <param name="Hash">By which questions name it.</param>
        public sealed record Saved(string Hash) : Outcome;

        /// <summary>More than <see cref="ImageFile.MostBytes"/>.</summary>
        public sealed record TooLarge : Outcome;

        /// <summary>No whole PNG, JPEG, GIF or WebP.</summary>
        public sealed record NotAnImage : Outcome;

        /// <summary>The bank can be seen and not written in.</summary>
        public sealed record NotAllowed : Outcome;

        public sealed record NotFound : Outcome;
    }

    public async Task<Outcome> RunAsync(string bankUid, byte[] bytes, Teacher teacher, CancellationToken ct)
    {
        if (await BankRow.FindAsync(db, bankUid, teacher.UserId, ct) is not { } bank) return new Outcome.NotFound();
        if (!bank.Allows(BankAccess.Edit)) return new Outcome.NotAllowed();
        if (bytes.Length > ImageFile.MostBytes) return new Outcome.TooLarge();
        if (ImageFile.Read(bytes) is not { } image) return new Outcome.NotAnImage();
        var hash = Convert.ToHexStringLower(SHA256.HashData(image.Bytes));
        await db.WriteAsync(scope => scope.ExecuteAsync(InsertSql, new { hash, mediaType = image.MediaType, bytes = image.Bytes, learnerId = teacher.LearnerId, now = clock.GetUtcNow() }), ct);
        return new Outcome.Saved(hash);
    }

    const string InsertSql = """
        insert into image (hash, media_type, bytes, learner_id, created_at)
        values (@hash, @mediaType, @bytes, @learnerId, @now)
        on conflict (hash) do nothing
        """;
}
