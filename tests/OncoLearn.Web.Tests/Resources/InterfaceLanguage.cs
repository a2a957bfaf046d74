using System.Globalization;

namespace OncoLearn.Web.Tests.Resources;

/// <summary>Reads texts as a page in this language would.</summary>
static class InterfaceLanguage
{
    public static T Read<T>(string language, Func<T> text)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            return text();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
