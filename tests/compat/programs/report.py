import json
import os

import vt

with vt.Client(os.environ["KEY"], host=os.environ["HOST"]) as client:
    file = client.get_object("/files/{}", "44d88612fea8a8f36de82e1278abb02f")
    print(file, repr(file), file.id, file.type, file.sha256, file.size)
    print(dict(file.last_analysis_stats), file.last_analysis_stats, len(file.last_analysis_results))
    print(sorted(file.last_analysis_results)[:3], file.total_votes["malicious"])
    print(file.first_submission_date, file.get("first_submission_date"), file.first_submission_date.tzinfo)
    print(file.get("no_such_attribute"), file.get("no_such_attribute", "fallback"), hasattr(file, "no_such_attribute"))
    for name, result in sorted(file.last_analysis_results.items())[:5]:
        print(name, result["category"], result.get("result"))
    print(json.dumps(file.to_dict(), sort_keys=True))
    print(list(file.to_dict()), file.relationships, file.context_attributes, file.error)
