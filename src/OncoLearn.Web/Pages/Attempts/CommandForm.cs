using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Attempts;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Questions;

namespace OncoLearn.Web.Pages.Attempts;

/// <summary>What every form of an attempt carries beside the answer.</summary>
public sealed record CommandForm
{
    public const string CommandIdField = "command_id";
    public const string BaseSeqField = "base_seq";
    public const string ShownField = "shown";
    public const string MoveField = "move";
    public const string ToldField = "told";
    public const string LeftField = "left";

    const int LongestDevice = 64;

    static readonly HashSet<string> Own = new([CommandIdField, BaseSeqField, ShownField, MoveField, ToldField, LeftField, "elapsed", "device", "__RequestVerificationToken"], StringComparer.Ordinal);

    [BindProperty(Name = CommandIdField)]
    public string? CommandId { get; init; }

    /// <summary>The newest step that the window had seen.</summary>
    [BindProperty(Name = BaseSeqField)]
    public long BaseSeq { get; init; }

    /// <summary>Milliseconds since the page was shown; null without script.</summary>
    [BindProperty(Name = "elapsed")]
    public long? Elapsed { get; init; }

    /// <summary>A name that the browser tab gave itself; null without script.</summary>
    [BindProperty(Name = "device")]
    public string? Device { get; init; }

    /// <summary>The answer that the window showed when it was opened, as <see cref="AnswerFields.Flat"/> writes it.</summary>
    [BindProperty(Name = ShownField)]
    public string? Shown { get; init; }

    /// <summary>What the pressed button asks for beside saving.</summary>
    [BindProperty(Name = MoveField)]
    public string? Move { get; init; }

    /// <summary>The answer, as <see cref="AnswerFields.Flat"/> writes it without the certainty, of which the window said that it goes against the question; null for none.</summary>
    [BindProperty(Name = ToldField)]
    public string? Told { get; init; }

    /// <summary>The answer, written as in <see cref="Told"/>, of which the window said that it is not checked yet; null for none.</summary>
    [BindProperty(Name = LeftField)]
    public string? Left { get; init; }

    /// <summary>The number of the question that the pressed button leads to; null where it leads to none.</summary>
    public int? ToSlot => int.TryParse(Move, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public bool IsValid => CommandIds.IsValid(CommandId) && BaseSeq >= 0;

    public StepContext Context(string lang) => new(lang, Device is { Length: > 0 and <= LongestDevice } device ? device : null, Elapsed is >= 0 ? Elapsed : null);

    /// <summary>What stands in <see cref="Told"/> and <see cref="Left"/> for an answer.</summary>
    public static string ToTell(AnswerFields answer) => answer.With(CertaintyField.Name, []).Flat();

    /// <summary>The answer's own fields of a form.</summary>
    /// <param name="others">What the form holds besides, under names of its own.</param>
    public static AnswerFields AnswerIn(IFormCollection form, params string[] others) => new(form
        .Where(field => !Own.Contains(field.Key) && !others.Contains(field.Key, StringComparer.Ordinal))
        .ToDictionary(field => field.Key, field => (IReadOnlyList<string>)[.. field.Value.OfType<string>()], StringComparer.Ordinal));
}
