using OncoLearn.App.QuestionBank;
using OncoLearn.App.QuestionBank.Images;
using OncoLearn.Core.Authoring.Images;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>The part of an editor's form that brings an image into one of its texts.</summary>
/// <param name="At">The path of the text that it goes into.</param>
/// <param name="Alts">What it shows, in words, by language.</param>
/// <param name="FileProblem">What is wrong with the file; null for nothing.</param>
/// <param name="AltProblems">What is wrong with the words, by language.</param>
public sealed record ImageForm(string At, IReadOnlyDictionary<string, string> Alts, string? FileProblem, IReadOnlyDictionary<string, string> AltProblems)
{
    /// <summary>The value of the button.</summary>
    public const string Button = "image";

    public const string FileField = "Image.File";

    public const string AtField = "Image.At";

    static readonly Dictionary<string, string> Nothing = [];

    public static ImageForm Empty { get; } = new("stem", Nothing, null, Nothing);

    public bool IsFaulty => FileProblem is not null || AltProblems.Count > 0;

    public static string AltField(string lang) => $"Image.Alt.{lang}";

    public static string AltId(string lang) => $"image-alt-{lang}";

    /// <summary>Keeps the image that a form brings.</summary>
    /// <param name="langs">The languages of the question.</param>
    /// <returns>What is to be added to its texts, by field; or the part of the form with what is wrong.</returns>
    public static async Task<(IReadOnlyDictionary<string, string>? Added, ImageForm Form)> TakeAsync(
        IFormCollection form, IReadOnlyList<string> langs, string bankUid, SaveImage save, Teacher teacher, CancellationToken ct)
    {
        var asked = form[AtField].ToString();
        var at = PlacesIn(form).Contains(asked, StringComparer.Ordinal) ? asked : Empty.At;
        var alts = langs.ToDictionary(lang => lang, lang => AuthoredImage.CleanAlt(form[AltField(lang)].ToString()), StringComparer.Ordinal);
        var problems = alts.Where(alt => alt.Value.Length is 0 or > AuthoredImage.LongestAlt)
            .ToDictionary(alt => alt.Key, _ => ImageText.AltNeeded(AuthoredImage.LongestAlt), StringComparer.Ordinal);
        var file = form.Files[FileField];
        var problem = file is null or { Length: 0 } ? ImageText.FileNeeded : file.Length > ImageFile.MostBytes ? ImageText.TooLarge : null;
        if (problem is null && problems.Count == 0)
        {
            using var bytes = new MemoryStream();
            await file!.CopyToAsync(bytes, ct);
            switch (await save.RunAsync(bankUid, bytes.ToArray(), teacher, ct))
            {
                case SaveImage.Outcome.Saved saved:
                    return (langs.ToDictionary(lang => $"{at}.{lang}", lang => AuthoredImage.Markdown(alts[lang], saved.Hash), StringComparer.Ordinal), Empty);
                case SaveImage.Outcome.TooLarge:
                    problem = ImageText.TooLarge;
                    break;
                default:
                    problem = ImageText.NotAnImage;
                    break;
            }
        }
        // No browser shows a chosen file again.
        if (problem is null && problems.Count > 0) problem = ImageText.FileAgain;
        return (null, new ImageForm(at, alts, problem, problems));
    }

    /// <summary>The texts of the form that an image can go into, by path. A language that was only just added has no field yet: one that has is enough.</summary>
    public static IReadOnlyList<string> PlacesIn(IFormCollection? form) => form is null
        ? ["stem", "explanation"]
        : [.. form.Keys.Where(name => Languages.All.Any(lang => name.EndsWith($".{lang}", StringComparison.Ordinal)) && char.IsAsciiLetterLower(name[0]))
            .Select(name => name[..name.LastIndexOf('.')]).Where(path => !path.StartsWith("hints", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];
}
