using System.Globalization;

namespace OncoLearn.Web.Pages;

/// <summary>The one character that stands for a person in the top bar.</summary>
public static class Initial
{
    /// <summary>The first character as a reader sees it (a text element), in upper case where its script has one.</summary>
    public static string Of(string name) => StringInfo.GetNextTextElement(name.Trim()).ToUpperInvariant();
}
