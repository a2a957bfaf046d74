using System.ComponentModel.DataAnnotations;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Account;

/// <summary>A field that must not stay empty, with our own words. For fields on which App has no rule that would say more.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NeededAttribute : RequiredAttribute
{
    /// <param name="words">Which of <see cref="AccountErrorText"/> asks for the field by its name.</param>
    public NeededAttribute(string words)
    {
        ErrorMessageResourceType = typeof(AccountErrorText);
        ErrorMessageResourceName = words;
    }
}
