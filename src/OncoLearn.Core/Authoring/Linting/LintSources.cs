namespace OncoLearn.Core.Authoring.Linting;

/// <summary>The literature on item writing that the rules come from.</summary>
static class LintSources
{
    public const string Nbme = "NBME Item-Writing Guide";

    public const string Haladyna =
        "Haladyna, Downing & Rodriguez 2002: A Review of Multiple-Choice Item-Writing Guidelines for Classroom Assessment. Applied Measurement in Education 15(3):309-333";

    public const string Tarrant =
        "Tarrant, Knierim, Hayes & Ware 2006: The frequency of item writing flaws in multiple-choice questions used in high stakes nursing assessments. Nurse Education Today 26(8):662-671";

    public const string Rodriguez =
        "Rodriguez 2005: Three options are optimal for multiple-choice items. Educational Measurement: Issues and Practice 24(2):3-13";

    public const string Shute =
        "Shute 2008: Focus on Formative Feedback. Review of Educational Research 78(1):153-189";

    /// <summary>No reference: a rule of this program's own.</summary>
    public const string House = "OncoLearn";

    public const string All = $"{Nbme}; {Haladyna}; {Tarrant}";
}
