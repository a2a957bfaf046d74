namespace OncoLearn.App.Tests.Catalog;

static class SampleFiles
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        ["content/entities.yaml"] = """
            - key: gene1
              kind: gene
              symbol: GENE1
              names: { zh-Hans: [GENE1], en: [GENE1, p1] }
            - key: tc
              kind: cancer
              symbol: TC
              names: { zh-Hans: [百里香癌], en: [thyme cancer, TC] }
            - key: growth
              kind: process
              symbol: growth
              names: { zh-Hans: [生长], en: [growth] }
            - key: flux
              kind: process
              symbol: flux
              names: { zh-Hans: [自噬流], en: [flux] }
            - key: gene1-axis
              kind: pathway
              symbol: GENE1 axis
              parts: [gene1]
              names: { zh-Hans: [GENE1 信号轴], en: [GENE1 axis] }
            """,
        ["content/relations.yaml"] = """
            - key: raises
              direction: up
              facets: [function]
              label: { zh-Hans: 增强, en: raises }
              clause: { zh-Hans: "{subject} 增强{object}", en: "{subject} raises {object}" }
            - key: is-secreted
              direction: unsigned
              facets: [expression]
              label: { zh-Hans: 被分泌, en: is secreted }
              clause: { zh-Hans: "{subject} 被分泌", en: "{subject} is secreted" }
            """,
        [SampleContent.Course] = """
            slug: mini
            reviews: [mini]
            title: { zh-Hans: 小课程, en: Mini course }
            summary: { zh-Hans: 摘要, en: Summary }
            quizzes:
              - key: first
                title: { zh-Hans: 小测, en: First quiz }
                intro: { zh-Hans: 说明, en: Intro }
                behaviour: deferred
                time-limit-minutes: 20
                questions:
                  - { question: exam-flux, points: 2 }
            """,
        [SampleContent.Claims] = """
            claims:
              - key: raises-growth
                section: "4"
                paragraph: 1
                subject: gene1
                relation: raises
                object: growth
                cancer: tc
                facet: function
                category: mechanism
                evidence: in-vitro
                certainty: reported
                refs: [3]
                statement: { zh-Hans: GENE1 增强生长。, en: GENE1 raises growth. }
              - key: raises-flux
                section: "4"
                paragraph: 2
                subject: gene1
                relation: raises
                object: flux
                facet: function
                category: mechanism
                evidence: in-vivo
                certainty: suggested
                refs: []
                statement: { zh-Hans: GENE1 增强自噬流。, en: GENE1 raises flux. }
                note: { zh-Hans: 存疑, en: Doubtful }
              - key: secreted
                section: "4"
                paragraph: 2
                subject: gene1
                relation: is-secreted
                facet: expression
                category: background
                evidence: review
                certainty: reported
                refs: []
                statement: { zh-Hans: GENE1 被分泌。, en: GENE1 is secreted. }
            conflicts:
              - a: raises-growth
                b: raises-flux
                explanation: secreted
                title: { zh-Hans: GENE1 增强的是生长还是自噬流？, en: Does GENE1 raise growth or flux? }
            """,
        [SampleContent.Glossary] = """
            - key: flux
              source: textbook
              entity: flux
              term: { zh-Hans: 自噬流, en: flux }
              forms: { en: [fluxes] }
              text: { zh-Hans: 解释, en: What flows. }
            """,
        [SampleContent.Mechanism] = """
            title: { zh-Hans: 机制, en: Mechanisms }
            category: mechanism
            questions:
              - key: growth
                type: single-best-answer
                section: "4"
                level: understand
                difficulty: easy
                use: practice
                tags: [growth]
                claims: [raises-growth]
                stem: { zh-Hans: GENE1 增强什么？, en: What does GENE1 raise? }
                explanation: { zh-Hans: 见第 4 节。, en: See section 4. }
                options:
                  - id: growth
                    correct: true
                    text: { zh-Hans: 生长, en: Growth }
                    reason: { zh-Hans: 对, en: Right }
                  - id: decay
                    text: { zh-Hans: 衰退, en: Decay }
                    reason: { zh-Hans: 错, en: Wrong }
              - key: is-it
                type: true-false
                section: "4"
                level: remember
                difficulty: easy
                use: practice
                claims: [raises-flux]
                stem: { zh-Hans: 是否？, en: Is it? }
                explanation: { zh-Hans: 见第 4 节。, en: See section 4. }
                answer: false
                reasons:
                  "true": { zh-Hans: 甲, en: A }
                  "false": { zh-Hans: 乙, en: B }
              - key: pairs
                type: matching
                section: "4"
                level: analyse
                difficulty: hard
                use: both
                stem: { zh-Hans: 配对, en: Match }
                explanation: { zh-Hans: 见第 4 节。, en: See section 4. }
                premises:
                  - id: one
                    text: { zh-Hans: 一, en: One }
                    match: x
                    claims: [raises-growth]
                    reason: { zh-Hans: 甲, en: A }
                  - id: two
                    text: { zh-Hans: 二, en: Two }
                    match: y
                    claims: [raises-flux]
                    reason: { zh-Hans: 乙, en: B }
                options:
                  - { id: x, text: { zh-Hans: 甲, en: X }, reason: { zh-Hans: 甲, en: X } }
                  - { id: y, text: { zh-Hans: 乙, en: Y }, reason: { zh-Hans: 乙, en: Y } }
                  - { id: z, text: { zh-Hans: 丙, en: Z }, reason: { zh-Hans: 丙, en: Z } }
            """,
        [SampleContent.Exam] = """
            title: { zh-Hans: 考试题, en: Exam }
            questions:
              - key: exam-flux
                type: single-best-answer
                category: mechanism
                section: "4"
                level: apply
                difficulty: medium
                use: exam
                claims: [raises-flux]
                stem: { zh-Hans: 问, en: Ask }
                explanation: { zh-Hans: 释, en: Explain }
                options:
                  - { id: a, text: { zh-Hans: 甲, en: A }, reason: { zh-Hans: 甲, en: A } }
                  - { id: b, correct: true, text: { zh-Hans: 乙, en: B }, reason: { zh-Hans: 乙, en: B } }
            """,
        ["seeds/mini/review.yaml"] = """
            slug: mini
            topic: { zh-Hans: 小综述, en: Mini review }
            language: zh-Hans
            licence: null
            attribution: { zh-Hans: 出处, en: Attribution }
            """,
        [SampleContent.English] = """
            ## 4 Thyme cancer

            ### On the dish

            GENE1 raises growth [3].

            It may raise flux too.
            """,
        [SampleContent.Chinese] = """
            ## 4 百里香癌

            ### 培养皿里

            GENE1 增强生长 [3]。

            它也许还增强自噬流。
            """,
    };
}
