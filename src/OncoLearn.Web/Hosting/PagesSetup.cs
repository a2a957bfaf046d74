using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;
using OncoLearn.App.Transfer;
using OncoLearn.Core.Reviews.Documents;
using OncoLearn.Web.Pages.Teach.Reviews;
using OncoLearn.Web.TagHelpers;

namespace OncoLearn.Web.Hosting;

/// <summary>Razor Pages and how their text is written.</summary>
public static class PagesSetup
{
    /// <summary>How many values one form may send: the longest is that of an import of which each question is left out.</summary>
    const int MostValues = StageImport.MostQuestions + 100;

    /// <summary>In bytes, of one field: a pasted article, three for each Chinese character.</summary>
    const int LongestValue = 3 * SourceDocument.MostCharacters;

    public static void AddPages(this IServiceCollection services) =>
        services.Configure<FormOptions>(form => (form.ValueCountLimit, form.ValueLengthLimit) = (MostValues, LongestValue)).AddSingleton<IconSet>().AddRazorPages(pages => pages.Conventions.AddFolderApplicationModelConvention("/Teach/Reviews", page => page.Filters.Add(new TypeFilterAttribute(typeof(SuccessorFilter))))).AddMvcOptions(mvc =>
        {
            mvc.MaxModelBindingCollectionSize = MostValues;
            mvc.Filters.Add<StaleFormFilter>();
            mvc.Filters.Add<InvalidFormStatus>();
            mvc.Filters.Add<MissingHandlerFilter>();
        });

    /// <summary>Chinese goes out as UTF-8 and not as character references: smaller, and readable in the source of the page.</summary>
    public static void AddTextEncoding(this IServiceCollection services) =>
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
}
