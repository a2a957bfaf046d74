namespace OncoLearn.Web.Pages.Teach.Vignettes;

/// <summary>Where shared vignettes are written.</summary>
public static class VignetteAddress
{
    public static string Of(string uid) => $"/teach/vignettes/{uid}";

    /// <param name="bankUid">Of the bank.</param>
    public static string List(string bankUid) => $"{TeachAddress.Bank(bankUid)}/vignettes";
}
