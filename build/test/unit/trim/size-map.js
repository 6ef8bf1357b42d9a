import assert from 'node:assert/strict';
import { bytesByAssembly } from "../../../lib/trim/size-map.js";
describe('the bytes of an assembly in an executable', () => {
    const node = (name, bytes) => `  <MethodCode Name="${name}" Length="${bytes}" Hash="0" />`;
    it('are those of its parts, whatever stands before their names', () => {
        const map = [
            node('Newtonsoft_Json_Newtonsoft_Json_JsonConvert__SerializeObject', 10),
            node('_ZTV35Newtonsoft_Json_Newtonsoft_Json_JsonReader', 20),
            node('__GenericDict_S_P_CoreLib_System_Array__IndexOf&lt;bootstrap_Orders_Line&gt;', 3),
            node('unbox_bootstrap_Orders_Line__ToString', 4),
            node('Shared_Models_Shared_Models_Order__get_Id', 5),
            node('Shared_Shared_Order__get_Id', 6),
            node('__embedded_metadata', 100),
        ].join('\n');
        const assemblies = ['Newtonsoft.Json', 'System.Private.CoreLib', 'bootstrap', 'Shared', 'Shared.Models'];
        assert.deepEqual(Object.fromEntries(bytesByAssembly(map, assemblies)), {
            'Newtonsoft.Json': 30,
            'System.Private.CoreLib': 3,
            bootstrap: 4,
            'Shared.Models': 5,
            Shared: 6,
            '': 100,
        });
    });
});
