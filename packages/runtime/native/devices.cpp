// Pretend graphics devices for llama.cpp's simulation: they claim every operation, allocate nothing, and size tensors
// as ggml's CUDA backend does (llama.cpp v0.5.0 ggml/src/ggml-cuda/ggml-cuda.cu). Built against that release's headers.

#include "ggml-backend-impl.h"
#include "ggml-backend.h"
#include "ggml.h"

#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

constexpr size_t max_devices = 8;
constexpr size_t alignment = 128;
constexpr int64_t row_padding = 512;         // MATRIX_ROW_PADDING
constexpr int64_t least_offloaded_rows = 32; // op_offload_min_batch_size

struct pretend_device {
    std::string name;
    size_t free = 0;
    size_t total = 0;
    ggml_backend_buffer_type buffer_type;
    ggml_backend_device device;
};

pretend_device devices[max_devices];
ggml_backend_buffer_type host_buffer_type;
ggml_backend_reg registry;
ggml_guid guid = {0x70, 0x6c, 0x69, 0x6d, 0x73, 0x6f, 0x6c, 0x6c, 0x2d, 0x70, 0x72, 0x65, 0x74, 0x65, 0x6e, 0x64};

pretend_device & own(ggml_backend_dev_t device) { return *static_cast<pretend_device *>(device->context); }

// Buffers of a device: addresses that nobody reads.

void nothing(ggml_backend_buffer_t) {}
void * base(ggml_backend_buffer_t) { return reinterpret_cast<void *>(0x1000); }
void set_nothing(ggml_backend_buffer_t, ggml_tensor *, const void *, size_t, size_t) {}
void get_nothing(ggml_backend_buffer_t, const ggml_tensor *, void *, size_t, size_t) {}
void fill_nothing(ggml_backend_buffer_t, ggml_tensor *, uint8_t, size_t, size_t) {}
void clear_nothing(ggml_backend_buffer_t, uint8_t) {}

ggml_backend_buffer_t allocate(ggml_backend_buffer_type_t type, size_t size) {
    ggml_backend_buffer_i buffer = {};
    buffer.free_buffer = nothing;
    buffer.get_base = base;
    buffer.memset_tensor = fill_nothing;
    buffer.set_tensor = set_nothing;
    buffer.get_tensor = get_nothing;
    buffer.clear = clear_nothing;
    return ggml_backend_buffer_init(type, buffer, nullptr, size);
}

size_t padded(size_t bytes) { return (bytes + alignment - 1) / alignment * alignment; }

// As ggml-cuda.cu: ggml_backend_cuda_buffer_type_get_alloc_size, and fattn-common.cuh: the 16-bit copy of another cache.
size_t allocation(ggml_backend_buffer_type_t, const ggml_tensor * tensor) {
    size_t size = ggml_nbytes(tensor);
    if (tensor->op == GGML_OP_FLASH_ATTN_EXT) {
        const ggml_tensor * keys = tensor->src[1];
        const ggml_tensor * values = tensor->src[2];
        const bool values_show_keys = values->view_src && (values->view_src == keys || values->view_src == keys->view_src) &&
                                      values->view_offs == keys->view_offs;
        if (keys->type != GGML_TYPE_F16) size = padded(size) + 2 * ggml_nelements(keys);
        if (values->type != GGML_TYPE_F16 && !values_show_keys) size = padded(size) + 2 * ggml_nelements(values);
    }
    if (ggml_is_quantized(tensor->type) && tensor->ne[0] % row_padding != 0)
        size += ggml_row_size(tensor->type, row_padding - tensor->ne[0] % row_padding);
    return size;
}

// Buffers of the host, as the devices pin them: real memory, since outputs are written there.

void free_host(ggml_backend_buffer_t buffer) { free(buffer->context); }

ggml_backend_buffer_t allocate_host(ggml_backend_buffer_type_t type, size_t size) {
    void * memory = aligned_alloc(64, (size + 64) / 64 * 64);
    if (memory == nullptr) return nullptr;
    ggml_backend_buffer_t buffer = ggml_backend_cpu_buffer_from_ptr(memory, size);
    buffer->buft = type;
    buffer->context = memory;
    buffer->iface.free_buffer = free_host;
    return buffer;
}

// Backends: they run nothing.

const char * backend_name(ggml_backend_t backend) { return own(backend->device).name.c_str(); }
void free_backend(ggml_backend_t backend) { delete backend; }
void synchronize(ggml_backend_t) {}
ggml_status compute(ggml_backend_t, ggml_cgraph *) { return GGML_STATUS_SUCCESS; }
void record(ggml_backend_t, ggml_backend_event_t) {}
void wait(ggml_backend_t, ggml_backend_event_t) {}

ggml_backend_t open_backend(ggml_backend_dev_t device, const char *) {
    ggml_backend_i backend = {};
    backend.get_name = backend_name;
    backend.free = free_backend;
    backend.synchronize = synchronize;
    backend.graph_compute = compute;
    backend.event_record = record;
    backend.event_wait = wait;
    return new ggml_backend{&guid, backend, device, nullptr};
}

// As ggml-cuda.cu: get_op_batch_size.
int64_t batch_of(const ggml_tensor * operation) {
    switch (operation->op) {
        case GGML_OP_GET_ROWS:
            return 0;
        case GGML_OP_MUL_MAT:
            return operation->ne[1];
        case GGML_OP_MUL_MAT_ID:
        case GGML_OP_ROPE:
        case GGML_OP_ROPE_BACK:
            return operation->ne[2];
        default:
            return ggml_nrows(operation);
    }
}

ggml_backend_event_t open_event(ggml_backend_dev_t device) { return new ggml_backend_event{device, nullptr}; }
void free_event(ggml_backend_dev_t, ggml_backend_event_t event) { delete event; }

void describe(ggml_backend_dev_t device, ggml_backend_dev_props * properties) {
    *properties = {};
    properties->name = own(device).name.c_str();
    properties->description = "pretend device";
    properties->type = GGML_BACKEND_DEVICE_TYPE_GPU;
    properties->memory_free = own(device).free;
    properties->memory_total = own(device).total;
    properties->caps = {true, true, false, true, true};
}

ggml_backend_device_i device_interface() {
    ggml_backend_device_i device = {};
    device.get_name = [](ggml_backend_dev_t device) { return own(device).name.c_str(); };
    device.get_description = [](ggml_backend_dev_t) { return "pretend device"; };
    device.get_memory = [](ggml_backend_dev_t device, size_t * free, size_t * total) {
        *free = own(device).free;
        *total = own(device).total;
    };
    device.get_type = [](ggml_backend_dev_t) { return GGML_BACKEND_DEVICE_TYPE_GPU; };
    device.get_props = describe;
    device.init_backend = open_backend;
    device.get_buffer_type = [](ggml_backend_dev_t device) { return &own(device).buffer_type; };
    device.get_host_buffer_type = [](ggml_backend_dev_t) { return &host_buffer_type; };
    device.supports_op = [](ggml_backend_dev_t, const ggml_tensor *) { return true; };
    device.supports_buft = [](ggml_backend_dev_t device, ggml_backend_buffer_type_t type) {
        return type == &own(device).buffer_type;
    };
    device.offload_op = [](ggml_backend_dev_t, const ggml_tensor * operation) {
        return batch_of(operation) >= least_offloaded_rows;
    };
    device.event_new = open_event;
    device.event_free = free_event;
    device.event_synchronize = [](ggml_backend_dev_t, ggml_backend_event_t) {};
    return device;
}

} // namespace

extern "C" {

// Registers the devices once; afterwards only their memory can be changed.
void plimsoll_register_devices() {
    static bool registered = false;
    if (registered) return;
    registered = true;
    for (size_t index = 0; index < max_devices; index++) {
        pretend_device & device = devices[index];
        device.name = "GPU" + std::to_string(index);
        ggml_backend_buffer_type_i type = {};
        type.get_name = [](ggml_backend_buffer_type_t type) {
            return static_cast<pretend_device *>(type->context)->name.c_str();
        };
        type.alloc_buffer = allocate;
        type.get_alignment = [](ggml_backend_buffer_type_t) { return alignment; };
        type.get_alloc_size = allocation;
        device.buffer_type = {type, &device.device, &device};
        device.device = {device_interface(), &registry, &device};
    }
    host_buffer_type.iface = ggml_backend_cpu_buffer_type()->iface;
    host_buffer_type.iface.get_name = [](ggml_backend_buffer_type_t) { return "GPU_Host"; };
    host_buffer_type.iface.alloc_buffer = allocate_host;
    host_buffer_type.device = &devices[0].device;
    registry.api_version = GGML_BACKEND_API_VERSION;
    registry.iface.get_name = [](ggml_backend_reg_t) { return "pretend"; };
    registry.iface.get_device_count = [](ggml_backend_reg_t) { return max_devices; };
    registry.iface.get_device = [](ggml_backend_reg_t, size_t index) { return &devices[index].device; };
    registry.iface.get_proc_address = [](ggml_backend_reg_t, const char *) -> void * { return nullptr; };
    ggml_backend_register(&registry);
}

void plimsoll_set_memory(int index, size_t free, size_t total) {
    devices[index].free = free;
    devices[index].total = total;
}

void * plimsoll_device(int index) { return &devices[index].device; }
void * plimsoll_buffer_type(int index) { return index < 0 ? ggml_backend_cpu_buffer_type() : &devices[index].buffer_type; }
}
