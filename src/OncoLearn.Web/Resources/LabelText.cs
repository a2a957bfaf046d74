using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>The fixed words for the closed vocabularies of the content files.</summary>
public static class LabelText
{
    /// <exception cref="ArgumentOutOfRangeException">The key is none of the content format's categories.</exception>
    public static string Category(string key) => key switch
    {
        "mechanism" => Say("机制", "Mechanism"),
        "marker" => Say("标志物", "Marker"),
        "therapy" => Say("治疗", "Therapy"),
        "background" => Say("背景", "Background"),
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "not a category"),
    };

    /// <exception cref="ArgumentOutOfRangeException">The key is none of the content format's evidence kinds.</exception>
    public static string Evidence(string key) => key switch
    {
        "in-vitro" => Say("体外", "In vitro"),
        "in-vivo" => Say("体内", "In vivo"),
        "preclinical" => Say("临床前（未指明）", "Preclinical (unspecified)"),
        "clinical-samples" => Say("临床样本", "Clinical samples"),
        "cohort" => Say("队列", "Cohort"),
        "trial" => Say("临床试验", "Trial"),
        "mixed" => Say("混合", "Mixed"),
        "review" => Say("综述陈述", "Review statement"),
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "not a kind of evidence"),
    };

    /// <exception cref="ArgumentOutOfRangeException">The key is none of the content format's degrees of certainty.</exception>
    public static string Certainty(string key) => key switch
    {
        "reported" => Say("已报道", "Reported"),
        "suggested" => Say("提示性", "Suggested"),
        "disputed" => Say("有争议", "Disputed"),
        "unknown" => Say("未知", "Unknown"),
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "not a degree of certainty"),
    };
}
