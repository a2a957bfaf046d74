using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OncoLearn.Core;
using OncoLearn.Core.Authoring.Forms;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Tests.Questions.Sampling;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Tests.Teach;

/// <summary>The forms of the types, filled in with sampled questions.</summary>
static class EditorForms
{
    /// <summary>So many samples of a type have every field that there is.</summary>
    const int Samples = 12;

    public static IReadOnlyList<JsonObject> Payloads(string type)
    {
        var sampler = QuestionSample.Samplers.Single(sampler => sampler.TypeKey == type);
        return [.. Enumerable.Range(1, Samples).Select(seed => JsonNode.Parse(sampler.Payload(new Chance(seed), new Chance(1000 + seed)).ToJsonString())!.AsObject())];
    }

    /// <summary>Every place of a payload where something is written, and every list, item and text that holds some.</summary>
    public static IEnumerable<string> Places(JsonNode? node, string path = "") => node switch
    {
        JsonObject map => map.SelectMany(pair => Places(pair.Value, path.Length == 0 ? pair.Key : $"{path}.{pair.Key}")).Concat(PayloadMutator.IsText(map) || path.EndsWith(']') ? [path] : []),
        JsonArray list => list.SelectMany((item, at) => Places(item, item is JsonValue ? path : $"{path}[{at}]")).Append(path).Distinct(),
        _ => [path],
    };

    public static IReadOnlyList<QuestionFault> FaultsOf(string type, JsonObject typed)
    {
        try
        {
            QuestionTypes.Of(type).Parse(JsonSerializer.SerializeToElement(EmptyItems.Without(typed, QuestionTypes.Of(type))));
            return [];
        }
        catch (QuestionFormatException refused)
        {
            return [.. refused.Faults.Select(fault => fault with { Path = EmptyItems.PlaceIn(typed, fault.Path, QuestionTypes.Of(type)) })];
        }
    }

    /// <summary>What a browser without script would send.</summary>
    public static Dictionary<string, string> Sent(IDocument page)
    {
        var sent = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var element in page.QuerySelectorAll("input[name], select[name], textarea[name]"))
        {
            if (element is IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false }) continue;
            var name = element.GetAttribute("name")!;
            var value = element switch { IHtmlInputElement input => input.Value, IHtmlSelectElement list => list.Value ?? "", _ => ((IHtmlTextAreaElement)element).Value };
            sent[name] = sent.TryGetValue(name, out var before) ? $"{before}\n{value}" : value;
        }
        return sent;
    }

    public static JsonObject Read(IReadOnlyDictionary<string, string> sent) => PayloadForm.Read(sent
        .Where(field => char.IsAsciiLetterLower(field.Key[0]))
        .Select(field => KeyValuePair.Create(field.Key, field.Key.EndsWith("!words", StringComparison.Ordinal) ? field.Value.Split('\n') : (IReadOnlyList<string>)[field.Value])));

    public static async Task<IDocument> ShowAsync(IServiceProvider services, string type, JsonObject payload, IReadOnlyList<QuestionFault> faults)
    {
        await using var scope = services.CreateAsyncScope();
        var (provider, model) = (scope.ServiceProvider, new EditorModel(type, payload, Languages.All, faults));
        var action = new ActionContext(new DefaultHttpContext { RequestServices = provider }, new RouteData(), new ActionDescriptor());
        provider.GetRequiredService<IHttpContextAccessor>().HttpContext = action.HttpContext;
        action.RouteData.Values["page"] = action.ActionDescriptor.RouteValues["page"] = "/Teach/Questions/Edit";
        var view = provider.GetRequiredService<IRazorViewEngine>().GetView(null, "/Pages/Teach/Questions/_EditorFields.cshtml", isMainPage: false).View!;
        await using var html = new StringWriter();
        var data = new ViewDataDictionary<EditorModel>(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = model };
        var temp = provider.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(action.HttpContext);
        await view.RenderAsync(new ViewContext(action, view, data, temp, html, new HtmlHelperOptions()));
        return await new HtmlParser().ParseDocumentAsync($"<form>{html}</form>", CancellationToken.None);
    }
}
