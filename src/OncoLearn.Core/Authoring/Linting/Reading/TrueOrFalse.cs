using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Authoring.Linting;

/// <summary>A decision between true and false, whatever type it stands in.</summary>
static class TrueOrFalse
{
    const string True = "true";
    const string False = "false";

    public static bool IsOne(ResponseSubpart subpart) =>
        subpart.Classes.Count == 2 && subpart.Classes.All(one => one.Text is null) && subpart.Classes.Any(one => one.Id == True) && subpart.Classes.Any(one => one.Id == False);

    /// <summary>Whether true is right.</summary>
    public static bool IsTrue(ResponseSubpart subpart) => subpart.Classes.Any(one => one.Id == True && one.Fraction > 0);
}
