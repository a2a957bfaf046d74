using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using OncoLearn.Core.Authoring.Entry;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Transfer;

/// <summary>What is kept of an import in its row of <c>job</c>: before it is done what was read of the file, afterwards what became of it.</summary>
/// <param name="Source">Null once it is done.</param>
/// <param name="Receipt">Null until it is done.</param>
sealed record StagedImport(string BankUid, long UserId, EntryDefaults Defaults, EntrySource? Source, ImportReceipt? Receipt)
{
    public const string Kind = "question-import";

    static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    public string ToJson() => JsonSerializer.Serialize(this, Options);

    public static StagedImport FromJson(string json) => JsonSerializer.Deserialize<StagedImport>(json, Options) ?? throw new FormatException("null is no import.");
}

/// <summary>Accounts for every question and every line of an import.</summary>
/// <param name="Notes">What is to be said of the whole file.</param>
public sealed record ImportReceipt(IReadOnlyList<ImportReceipt.Item> Items, IReadOnlyList<EntryVerdict> Lines, IReadOnlyList<Bilingual> Notes, DateTimeOffset At)
{
    /// <param name="At">Its place among those found, from 1.</param>
    /// <param name="Line">The number of its first line in the file.</param>
    /// <param name="Label">Its number in the file; null for none.</param>
    /// <param name="Words">The beginning of its stem.</param>
    /// <param name="QuestionUid">The question of the bank that it is now, or was already; null for none.</param>
    /// <param name="Said">Why it was left out, or what was changed on the way.</param>
    public sealed record Item(int At, int Line, int LastLine, string? Label, string Words, ImportFate Fate, string? QuestionUid, IReadOnlyList<Bilingual> Said)
    {
        /// <summary>The sheet that it stood in; null where there was only one.</summary>
        public string? Sheet { get; init; }
    }

    public int Count(ImportFate fate) => Items.Count(item => item.Fate == fate);
}

/// <summary>What becomes of a question in a file.</summary>
public enum ImportFate
{
    /// <summary>It becomes a question of the bank, as a draft.</summary>
    New,

    /// <summary>It becomes the next version of a question of the bank.</summary>
    NewVersion,

    /// <summary>The bank has it, as it is.</summary>
    AlreadyThere,

    /// <summary>It stands further up in the same file.</summary>
    Twice,

    /// <summary>Nothing can be made of it.</summary>
    Refused,

    /// <summary>The instructor did not want it.</summary>
    LeftOut,
}
